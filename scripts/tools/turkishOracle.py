"""Gives, for each line of standard input, what two libraries of other authors say: numeral words and case endings.

A line is a JSON list: a word, or a whole number. The answer is a JSON object of words and endings. The copula,
which the suffix library has for verbs only, comes from its rule: -dIr, with t after a voiceless consonant.
num2words drops the "bir" of 101.004, so thousands are asked of it apart.
"""

import json
import sys

from num2words import num2words
from turkish_suffix_library import turkish

# The library looks through the whole call stack for each suffix, to keep a history that nobody reads here.
turkish.inspect.stack = lambda: [("",) * 5] * 2

HARMONY = {"a": "ı", "ı": "ı", "e": "i", "i": "i", "o": "u", "u": "u", "ö": "ü", "ü": "ü"}
PLAIN = str.maketrans("âîû", "aiu")


def ending(word, case):
    form = str(getattr(turkish.Turkish(word), case)(proper_noun=True))
    return form[len(word) + 1 :]


def copula(word):
    vowel = [HARMONY[letter] for letter in word if letter in HARMONY][-1]
    return ("t" if word[-1] in "fstkçşhp" else "d") + vowel + "r"


def numeral(amount):
    thousands, rest = divmod(amount, 1000)
    if thousands < 2 or thousands >= 1000:
        return num2words(amount, lang="tr")
    return num2words(thousands, lang="tr") + "bin" + (num2words(rest, lang="tr") if rest else "")


for line in sys.stdin:
    given = json.loads(line)
    word = numeral(given) if isinstance(given, int) else given.translate(PLAIN)
    small = word.replace("I", "ı").replace("İ", "i").lower()
    cases = ("locative", "ablative", "dative", "accusative", "genitive")
    answer = {case: ending(small, case) for case in cases}
    print(json.dumps({"words": word, "copula": copula(small), **answer}, ensure_ascii=False))
