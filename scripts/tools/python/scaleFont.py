"""Reads a TrueType font on standard input and writes it on standard output with 2048 units per em."""

import io
import sys

from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

font = TTFont(io.BytesIO(sys.stdin.buffer.read()), recalcTimestamp=False)
scale_upem(font, 2048)
scaled = io.BytesIO()
font.save(scaled, reorderTables=False)
sys.stdout.buffer.write(scaled.getvalue())
