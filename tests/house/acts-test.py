#!/usr/bin/env python3
"""Every act that a shop can write into its log has words of its own on the screen (src/app/widget/cf-act-words.c)."""
import re

import house

ACT = re.compile(r'"([a-z][a-z-]*\.[a-z][a-z-]*)"')


def begun(text):
    """The acts that a file begins: named in the call, or in a table of names that the call picks from."""
    for call in re.finditer(r'cf_act_begin \(([^;]*);', text):
        yield from ACT.findall(call.group(1))
    if 'cf_act_begin' in text:
        for table in re.finditer(r'names\[\] = \{([^}]*)\}', text):
            yield from ACT.findall(table.group(1))


def without_words(acts, words):
    known = set(ACT.findall(words))
    return [f'{act}: no words' for act in sorted(set(acts)) if act not in known]


report = house.Report()
report.must_find('an act without words', without_words(begun('cf_act_begin (&act, shop, "a.b", who);'), '{ "a.c", N_("C") }'))
report.must_find('one of a table', without_words(begun('names[] = { "", "a.b" }; cf_act_begin (&act, shop, names[i], who);'), ''))
acts = [act for path in house.c_files('shop') for act in begun(path.read_text())]
report.must_find('acts in src/shop', acts)
report.case('every act has words', without_words(acts, (house.SOURCE / 'src/app/widget/cf-act-words.c').read_text()))
report.done()
