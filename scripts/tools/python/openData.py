"""Reads the open data with programs of other authors, and says what they find wrong.

`openData.py NAME FOLDER…` runs one check on each folder of a public side. It prints what is wrong, one finding a line,
then how much was read, and ends with code 1 where anything is wrong.
"""

import csv
import json
import sys
from pathlib import Path

HERE = Path(__file__).parent
SHAPES = HERE.parent / "openData" / "dcatAp"


def read_json(path):
    return json.loads(path.read_text(encoding="utf-8"))


def lines_of(folder):
    """The lines of a veri.csv as (edition, plate, metric) → (value or None, status)."""
    with open(folder / "veri.csv", encoding="utf-8", newline="") as file:
        return {
            (line["edition"], line["plate"], line["metric"]): (int(line["value"]) if line["value"] else None, line["status"])
            for line in csv.DictReader(file)
        }


def sets_in(site):
    return sorted(path.parent for path in site.rglob("veri.sdmx.csv"))


def packages(site):
    """Frictionless: each data package with its tables, their types, keys, hashes."""
    from frictionless import Package, system

    for path in site.glob("veri/*/datapackage.json"):
        with system.use_context(trusted=True):
            report = Package(str(path)).validate()
        yield path, [": ".join(each) for each in report.flatten(["title", "message"])]


def tables(site):
    """CSVW: each description with the tables that it names."""
    import warnings

    from csvw import CSVW

    for path in site.rglob("veri.csv-metadata.json"):
        with warnings.catch_warnings():
            warnings.simplefilter("always")
            read = CSVW(str(path), validate=True)
            is_valid = read.is_valid
            found = [str(each.message) for each in read.warnings]
            yield path, found if is_valid else [*found, "is not valid"]


def catalogue(site):
    """rdflib and pyshacl: the catalogue against the shapes of DCAT-AP, its titles and addresses."""
    import rdflib

    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    root = "https://kitapcik.example/"
    read = lambda path: rdflib.Graph().parse(
        path, format="json-ld", publicID=root + path.relative_to(site).as_posix()
    )
    whole = site / "veri" / "katalog.jsonld"
    parts = sorted((site / "veri").glob("*/katalog.jsonld"))
    named = {str(each).split("#")[0] for each in read(whole).objects(None, dcat.catalog)}
    there = {root + path.relative_to(site).as_posix() for path in parts}
    yield whole, [f"{each}: a catalogue that is named or there alone" for each in sorted(named ^ there)]
    for path in [whole, *parts]:
        yield path, catalogue_faults(read(path))


def catalogue_faults(graph):
    import rdflib
    from pyshacl import validate

    dcat = rdflib.Namespace("http://www.w3.org/ns/dcat#")
    found = []
    for dataset in graph.subjects(rdflib.RDF.type, dcat.Dataset):
        titles = list(graph.objects(dataset, rdflib.DCTERMS.title))
        languages = sorted(str(each.language) for each in titles if isinstance(each, rdflib.Literal))
        if languages != ["en", "tr"]:
            found.append(f"{dataset}: titles in {languages}")
    addresses = [*graph.objects(None, dcat.downloadURL), *graph.objects(None, dcat.accessURL)]
    found += [f"{each}: no absolute address" for each in addresses if not str(each).startswith("https://")]
    for name in ("shapes", "range", "shapes_recommended"):
        shapes = rdflib.Graph().parse(SHAPES / f"{name}.ttl")
        report = validate(graph, shacl_graph=shapes)[1]
        found += [f"{name}: {each}" for each in broken(report, graph) if each not in excused_in(graph)]
    return found


# A register's entry has its place there, and the kind of a licence is for whoever sets it to say.
EXCUSED = {"Location has no bbox", "Location has no centroid", "LicenseDocument has no type"}


def excused_in(graph):
    """Nothing is claimed that was not set: a catalogue without any licence or contact may lack them."""
    import rdflib

    contact = rdflib.URIRef("http://www.w3.org/ns/dcat#contactPoint")
    kinds = ("Catalog", "Dataset", "Distribution", "DataService")
    unset = [
        *([] if (None, rdflib.DCTERMS.license, None) in graph else ["license"]),
        *([] if (None, contact, None) in graph else ["contactPoint"]),
    ]
    return EXCUSED | {f"{kind} has no {field}" for kind in kinds for field in unset}


def broken(report, graph):
    import rdflib

    sh = rdflib.Namespace("http://www.w3.org/ns/shacl#")
    last = lambda address: str(address).rsplit("#", 1)[-1].rsplit("/", 1)[-1]
    for result in report.subjects(rdflib.RDF.type, sh.ValidationResult):
        kind = last(graph.value(report.value(result, sh.focusNode), rdflib.RDF.type))
        field = last(report.value(result, sh.resultPath))
        missing = last(report.value(result, sh.sourceConstraintComponent)) == "MinCountConstraintComponent"
        yield f"{kind} has no {field}" if missing else f"{kind}: {field}: {report.value(result, sh.resultMessage)}"


def cubes(site):
    """jsonstat-validator: each cube; its values are those of the table beside it."""
    from jsonstat_validator import validate_jsonstat

    for folder in sets_in(site):
        path = folder / "veri.jsonstat.json"
        cube = read_json(path)
        found = [] if validate_jsonstat(cube) is True else ["is not valid"]
        axes = [cube["dimension"][each]["category"]["index"] for each in cube["id"]]
        sizes = [len(axis) for axis in axes]
        for key, (value, status) in lines_of(folder).items():
            edition, plate, metric = (axis.index(each) for axis, each in zip(axes, key))
            place = (edition * sizes[1] + plate) * sizes[2] + metric
            if (cube["value"][place], cube["status"][str(place)]) != (value, status):
                found.append(f"{key}: {cube['value'][place]} is not {value}")
        yield path, found


def statistics(site):
    """pysdmx: the structure against SDMX's own schema; sdmx1: each file of observations, and their values."""
    import sdmx
    from pysdmx.io import read_sdmx
    from sdmx.model import v30

    path = site / "veri" / "sdmx-yapi.json"
    kinds = sorted(type(each).__name__ for each in read_sdmx(str(path), validate=True).structures)
    yield path, [] if kinds.count("DataStructureDefinition") == 1 and "Dataflow" in kinds else [f"holds {kinds}"]
    given = read_json(path)["data"]["dataStructures"][0]
    parts = given["dataStructureComponents"]
    structure = v30.DataStructureDefinition(id=given["id"])
    structure.dimensions.extend(v30.Dimension(id=each["id"]) for each in parts["dimensionList"]["dimensions"])
    structure.dimensions.append(v30.TimeDimension(id="TIME_PERIOD"))
    structure.measures.extend(v30.Measure(id=each["id"]) for each in parts["measureList"]["measures"])
    structure.attributes.extend(v30.DataAttribute(id=each["id"]) for each in parts["attributeList"]["attributes"])
    for folder in sets_in(site):
        lines = lines_of(folder)
        if not lines:
            continue
        file = folder / "veri.sdmx.csv"
        observations = sdmx.read_sdmx(file, structure=structure).data[0].obs
        read = {}
        for each in observations:
            key = {name: str(value.value) for name, value in each.key.values.items()}
            value = str(each.value) if each.value not in (None, "") else ""
            read[(key["EDITION"], key["REF_AREA"].removeprefix("TR-"), key["INDICATOR"])] = int(value) if value else None
        yield file, differences({key: value for key, (value, _) in lines.items()}, read)


def differences(ours, theirs):
    keys = sorted(set(ours) | set(theirs))
    return [f"{key}: {theirs.get(key)} is not {ours.get(key)}" for key in keys if ours.get(key) != theirs.get(key)]


def workbooks(site):
    """openpyxl: each workbook; its numbers are those of the table, its days are days."""
    import datetime

    import openpyxl

    for folder in sets_in(site):
        path = folder / "veri.xlsx"
        book = openpyxl.load_workbook(path, read_only=True)
        head, *rows = book["Veriler"].iter_rows(values_only=True)
        at = {name: index for index, name in enumerate(head)}
        read = {}
        found = []
        for row in rows:
            edition = f"{row[at['Yıl']]}-{row[at['Sayı']]}"
            plate = row[at["ISO 3166-2 kodu"]].removeprefix("TR-")
            read[(edition, plate, row[at["Gösterge anahtarı"]])] = (row[at["Değer"]], row[at["Durum"]])
            if not isinstance(row[at["Veri tarihi"]], datetime.datetime):
                found.append(f"{row[at['Veri tarihi']]} is no day")
        yield path, found + differences(lines_of(folder), read)


def interface(site):
    """openapi-spec-validator and jsonschema: the interface, the schemas, and every JSON file by its schema."""
    import jsonschema
    from openapi_spec_validator import validate

    path = site / "veri" / "openapi.json"
    validate(read_json(path))
    yield path, []
    booklets = [each for each in site.rglob("veri.json") if each.relative_to(site).parts[0] != "veri"]
    files = {
        "kitapcik": booklets,
        "ulke": site.glob("veri/*/veri.json"),
        "dizin": [site / "veri" / "dizin.json"],
        "degisiklikler": [site / "veri" / "degisiklikler.json"],
        "yayim": site.rglob("yayim.json"),
    }
    for name, paths in files.items():
        schema = read_json(site / "veri" / "sema" / f"{name}.schema.json")
        jsonschema.Draft202012Validator.check_schema(schema)
        reader = jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker())
        for each in paths:
            yield each, [f"{error.json_path}: {error.message[:200]}" for error in reader.iter_errors(read_json(each))]


CHECKS = (packages, tables, catalogue, cubes, statistics, workbooks, interface)


def main(name, folders):
    check = next(each for each in CHECKS if each.__name__ == name)
    results = [result for folder in folders for result in check(Path(folder))]
    wrong = [f"{path}: {text}" for path, found in results for text in found]
    for line in wrong[:50]:
        print(line, file=sys.stderr)
    print(f"{name}: {len(results)} files read, {len(wrong)} findings")
    return 1 if wrong or not results else 0


sys.exit(main(sys.argv[1], sys.argv[2:]))
