#!/usr/bin/python3
"""subset-font.py SOURCE.otf OUT.otf: the typeface that is built into the program.

Takes Inter as Debian ships it (fonts-inter, SIL Open Font License 1.1) and keeps what the quick text path can set: Latin, Greek and
Cyrillic letters, punctuation, currency signs. The digits of the character map become the tabular ones, so that figures stand in columns and text
copied out of a PDF is still digits. Kerning stays (GPOS), hints go. The em becomes 1000 units, as PDF counts widths: smaller outlines, no rounding of
places. The same source gives the same bytes.
"""
import sys
from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem

RANGES = [(0x20, 0x7E), (0xA0, 0x17F), (0x192, 0x192), (0x1CD, 0x1DC), (0x1E6, 0x1EB), (0x1F4, 0x1F5), (0x1FA, 0x21B), (0x2BB, 0x2BC), (0x2C6, 0x2DD),
          (0x386, 0x3CE), (0x400, 0x45F), (0x48A, 0x4FF), (0x1E02, 0x1E9E), (0x1EA0, 0x1EF9), (0x2010, 0x2022), (0x2026, 0x2026), (0x202F, 0x202F),
          (0x2030, 0x203A), (0x2044, 0x2044), (0x2070, 0x208E), (0x20A0, 0x20BF), (0x2113, 0x2122), (0x2126, 0x2126), (0x2150, 0x215E), (0x2190, 0x2193),
          (0x2202, 0x2265), (0x25A0, 0x25CF), (0x2713, 0x2717)]


def tabular_digits(font):
    gsub = font["GSUB"].table
    mapping = {}
    for record in gsub.FeatureList.FeatureRecord:
        if record.FeatureTag == "tnum":
            for index in record.Feature.LookupListIndex:
                for table in gsub.LookupList.Lookup[index].SubTable:
                    mapping.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in range(0x30, 0x3A):
            if code in table.cmap:
                table.cmap[code] = mapping.get(table.cmap[code], table.cmap[code])
        table.cmap[0xA0] = table.cmap[0x20]     # a glyph of its own would cost each PDF a font more


def main(source, out):
    font = TTFont(source, recalcTimestamp=False)
    tabular_digits(font)
    options = subset.Options(layout_features=["kern"], hinting=False, desubroutinize=True, notdef_outline=True, recalc_timestamp=False,
                             name_IDs=[0, 13, 14], drop_tables=["GSUB", "DSIG"])
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[code for first, last in RANGES for code in range(first, last + 1)])
    subsetter.subset(font)
    scale_upem(font, 1000)
    font.save(out)


if __name__ == "__main__":
    main(*sys.argv[1:])
