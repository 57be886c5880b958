#!/usr/bin/env python3
"""list-templates.py SOURCE-FOLDER: writes C: every class of the app that has a template, with the children that its C code binds, the types that it
declares them to be and the casts that it puts on them. templates-test.c compares these with what the .ui files make; so nobody has to register a class.
A .ui file with a template that no class was found for stops the build: nothing is left out."""
import pathlib
import re
import sys

DEFINE = re.compile(r'G_DEFINE_(?:FINAL_|ABSTRACT_)?TYPE\w*\s*\(\s*(\w+)\s*,\s*(\w+)\s*,')
TEMPLATE = re.compile(r'gtk_widget_class_set_template_from_resource\s*\([^,]+,\s*([^)]+)\)')
MADE = re.compile(r'<template\s+class="(Cf\w+)"')
BOUND = re.compile(r'gtk_widget_class_bind_template_child(?:_internal)?(?:_private)?\s*\([^,]+,\s*(\w+)\s*,\s*(\w+)\s*\)')
CAST = re.compile(r'\b([A-Z][A-Z0-9_]+)\s*\(\s*self->(\w+)\s*\)')
FIELD = re.compile(r'^\s*(\w+)\s+(\*\s*\w+(?:\s*,\s*\*\s*\w+)*)\s*;', re.M)
STRUCT = re.compile(r'^struct _(\w+)\s*\{(.*?)^\};', re.M | re.S)
NO_TYPE = {'G_OBJECT_TYPE_NAME', 'G_OBJECT_TYPE', 'G_CALLBACK', 'G_POINTER_TO_INT', 'GINT_TO_POINTER', 'MAX', 'MIN', 'ABS', 'CLAMP', 'STEAL'}


def classes(text, structs):
    """(C name, get_type, [(child, C type, casts)]) of each class with a template in a C file; @structs: {class: what its struct says}."""
    for defined in DEFINE.finditer(text):
        name, stem = defined[1], defined[2]
        init = re.search(rf'^{stem}_class_init\s*\(.*?^}}', text, re.M | re.S)
        if not init or not TEMPLATE.search(init[0]):
            continue
        types = {}
        for field in FIELD.finditer(structs.get(name, '')):
            types.update({child.strip(' *\n'): field[1] for child in field[2].split(',')})
        casts = {}
        for cast in CAST.finditer(text):
            if not re.search(r'_(?:TYPE|CLASS|IS)$|_IS_|^(?:IS|G)_', cast[1]) and cast[1] not in NO_TYPE:
                casts.setdefault(cast[2], set()).add(cast[1])
        yield name, f'{stem}_get_type', [(child, types.get(child, '?'), ' '.join(sorted(casts.get(child, ()))))
                                         for owner, child in BOUND.findall(init[0]) if owner == name]


folder = pathlib.Path(sys.argv[1])
structs = {match[1]: match[2] for path in folder.rglob('*.[ch]') for match in STRUCT.finditer(path.read_text())}
found = [(path.relative_to(folder).as_posix(), *one) for path in sorted(folder.rglob('*.c')) for one in classes(path.read_text(), structs)]
missed = {match[1] for path in (folder.parents[1] / 'ui/app').rglob('*.ui') for match in MADE.finditer(path.read_text())} ^ {name for _, name, _, _ in found}
if missed:
    sys.exit(f'list-templates.py: a template without a class that sets it in its class_init, or a class without a template: {", ".join(sorted(missed))}')
print('/* Made by list-templates.py. */\n#include "templates.h"')
for _, _, get_type, _ in found:
    print(f'GType {get_type} (void);')
for _, name, _, children in found:
    print(f'static const TemplateChild children_of_{name}[] = {{')
    for child, kind, casts in children:
        print(f'  {{ "{child}", "{kind}", "{casts}" }},')
    print('  { NULL, NULL, NULL } };')
print('const Template templates[] = {')
for path, name, get_type, _ in found:
    print(f'  {{ "{name}", "{path}", {get_type}, children_of_{name} }},')
print('  { NULL, NULL, NULL, NULL } };')
