/** The emblem as a file that every browser takes for its icon: ICO, 32 × 32, made of `emblemSvg` and written in base64. */
const encoded = [
  'AAABAAEAICAAAAEAIABEBQAAFgAAAIlQTkcNChoKAAAADUlIRFIAAAAgAAAAIAgDAAAARKSKxgAAAl5QTFRFTGlxij8IL1kfFkp/',
  'PD5vih4q/wAAAAAAOz5wD19fEltbCV5iij8ILlofaiZfaydgB19fCl5iCl5iIlVVhkMNFUZ/PDxtPEBwVVUAPD5wLVsfiT8HPz9v',
  'ih8qiT8HPD5wiR4oiD8Jiz4Iij4Iih8qOz9wDmNjF0p/ih4rij8HjD0IfwA/aydgij4Iij8IjCEoFkp/ij4IFEl/Oz5vFUp/AFWq',
  'aChfiT8HCl9iGEh/VQBVjB8pPD9vih8qPD5wbihdE05/LlofGEuBPEBvPD9vih0rjUIJGEl/iT4Hih8rCV9hOjprFkqAjD4Kij8I',
  'F0mAOz5vPD9vF0p/ix8pij4IiR8qiT8HPT1wL1ofbCZhCV9hCl9ibSRbCV9iLlchL1kgMFohCl9hayZfFkqAAFVqbilgaiZgaidf',
  'aidfaydgaydgaiZfaiZfih4rLlkfCV9iCV9iMFsgCV5hLVseL1ofbCZgM1UiFEeEayZfLlogGUx/ZjYmM2YzF0mAL1kgih4rZjNm',
  'JEgkaiZgfypVD09/LEB4LlofaidgiR0sF0p/F0mAiR4riR0nih4qih8qjRwqL1kgL1UnOz9wdy8+L1ogPDxzOz9vCV5iCV9iQkwh',
  'NkhRfTYmRk83TjJqhkAJIFBoOkFpNVYgF0l/Oj9ugiMqFkl/aSdgP1E9ayhbL1gjF0qAih8qG0iBL1gfHlJogUAMLVsgOz9wij8H',
  'cy5Eih8qaiZgiCApMVQwih4qN0JuNFBBFUp/OEFwhUILih8rF0qAPD9wij8ICl9iaydgL1ogH0d7hCMqhzwSDl5fC15jxJtQhgAA',
  'AL50Uk5TAP3p9IfoAQH8EA5vmfv7/iDa9w8TJBU7A5M45iC6iYMyOFb7kMUSvFOIHQTp8NYm6pMmtDADOKH5SgMxpBjoXxqIVTeZ',
  'Ixs0xMK+GukxtcXwVZBJOfSAMptc664Osyb9RMHFswwl+f2bgodD6K/66W1fcUOCQg8ZmMUyhAXd3t8FB/QGEIOY3jSC7/Ea8IMS',
  '9GDWp/7MlerszKjZxNnvxNnc4u3j9sHIzv259VXAyaVOwcJoSE9WzbgXZkijFwFz6rwAAAAJcEhZcwAALiMAAC4jAXilP3YAAAHC',
  'SURBVDjLY2BABZycDHgBe3QsO14F3IcOFeCTT8k/dCiKC4+CokNAwI1HQSJIgRemyyRdWAK9QQwLkAIhkJibkiaPIRtMheqBAwc4',
  'jJ0Z1A6BASdDiB/jwYMHPeBGyB8AAQ4WLogCYTmQ9MGDYXAFMhxgFQemzQDJT+cBSx9U1kK4wgai4MB8kII5EPmD5kjOFLODKFh8',
  '8tChE/Mg8tIiyB4RD4CoWHfo0HKIvK4iqlfDJ4EV7BEUXA+W1/NFlZeQmjhrAVDBRgGBTQcPHp892d7MCkm6zJHpCBCs3L5rJwPD',
  '3s0r+A8DgU5WDEw+ASwNBhsYGLYehoGcUoh8YR5cfu22LbvXLIOrSIsEyRfzwuUXLtm3Y9X+RXPhKviygQoi4qHSU2Ye27dv9dL9',
  '+/dP5YcqSM8AGRFXUjnhCG9dW/U+EDgKVLC/taKd73BTUmYq3B+NNQw9vQgFXeUMDc3oqaIPLN/NDFKwvxNLaqoHK8hNBiuoxZTv',
  'B8vv03ACK9jfgqGgAyzvycbuD1ZQhaFAASTP6srAYGQAUmCCoUAfJG8NYrn7ABWIYijQDt0nawthOqjvZzbFdKVKMIJtGcRAPQAA',
  'a00gJj3ZkEgAAAAASUVORK5CYII=',
];

/** Gives the bytes of `favicon.ico`. */
export function faviconIco(): Uint8Array {
  return Buffer.from(encoded.join(''), 'base64');
}
