"""Says what pyHanko finds of the seal of each PDF that is named: one JSON object a line. The first argument is the root's certificate."""

import json
import sys

from asn1crypto import pem, x509
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

with open(sys.argv[1], "rb") as file:
    root = x509.Certificate.load(pem.unarmor(file.read())[2])


def told(path):
    context = ValidationContext(trust_roots=[root], allow_fetching=False)
    with open(path, "rb") as file:
        signatures = PdfFileReader(file).embedded_signatures
        if len(signatures) != 1:
            return {"signatures": len(signatures)}
        status = validate_pdf_signature(signatures[0], context, ts_validation_context=context)
        stamp = status.timestamp_validity
        return {
            "signatures": 1,
            "intact": status.intact,
            "valid": status.valid,
            "trusted": status.trusted,
            "coverage": status.coverage.name,
            "stamped": stamp is not None and stamp.intact and stamp.valid and stamp.trusted,
        }


for path in sys.argv[2:]:
    try:
        print(json.dumps(told(path)))
    except Exception as error:  # noqa: BLE001 whatever it refuses is its answer
        print(json.dumps({"refused": type(error).__name__}))
