"""Reads, edits and writes workbooks with openpyxl, which knows nothing of ours.

A line of standard input is a JSON object: `file`, and either `edits` (cells by name) with `save`, or `make` (rows) with
`save`. The answer is a JSON object that describes the file as openpyxl reads it before it is edited.
"""

import json
import sys

import openpyxl


def described(path):
    book = openpyxl.load_workbook(path)
    form = book.worksheets[0]
    cells = [cell for row in form.iter_rows() for cell in row]
    return {
        "sheets": [[sheet.title, sheet.sheet_state, sheet.protection.sheet] for sheet in book],
        "open": [cell.coordinate for cell in cells if not cell.protection.locked],
        "formulas": [cell.coordinate for cell in cells if cell.data_type == "f"],
        "texts": {cell.coordinate: cell.value for cell in cells if cell.data_type == "s"},
        "formats": sorted({cell.number_format for cell in cells if cell.data_type == "n" and cell.value is not None}),
        "validations": [
            [each.type, str(each.sqref), each.formula1, each.formula2, each.errorTitle]
            for each in form.data_validations.dataValidation
        ],
        "frozen": form.freeze_panes,
        "paper": [form.page_setup.paperSize, form.page_setup.orientation, form.print_title_rows],
    }


for line in sys.stdin:
    asked = json.loads(line)
    if "make" in asked:
        book = openpyxl.Workbook()
        for row in asked["make"]:
            book.active.append(row)
        book.save(asked["save"])
        answer = {}
    else:
        answer = described(asked["file"])
        book = openpyxl.load_workbook(asked["file"])
        for name, value in asked["edits"].items():
            book.worksheets[0][name] = value
        book.save(asked["save"])
    print(json.dumps(answer, ensure_ascii=False), flush=True)
