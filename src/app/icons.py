#!/usr/bin/env python3
"""icons.py ENCODER COMPILER FOLDER OUT SVG…: the places' icons as pictures: as drawings they would have GTK load an SVG reader before the first frame, for them alone. The sizes are those of the sidebar and of a page with
nothing in it, also on a screen with twice the points.
ENCODER: gtk4-encode-symbolic-svg; COMPILER: glib-compile-resources; FOLDER: for what is made on the way; OUT: C source."""
import pathlib
import subprocess
import sys

encoder, compiler, folder, out = sys.argv[1:5]
drawings = [pathlib.Path(name).resolve() for name in sys.argv[5:]]
folder = pathlib.Path(folder)
xml = ["<gresources>"]
for name, size in (("16x16", 16), ("16x16@2", 32), ("128x128", 128), ("256x256", 256)):
    (folder / name).mkdir(parents=True, exist_ok=True)
    xml.append(f'<gresource prefix="/org/counterfoil/Counterfoil/icons/{name}/actions">')
    for drawing in drawings:
        subprocess.run([encoder, "--output", folder / name, drawing, f"{size}x{size}"], check=True)
        xml.append(f'<file alias="{drawing.stem}.symbolic.png">{name}/{drawing.stem}.symbolic.png</file>')
    xml.append("</gresource>")
xml.append("</gresources>")
(folder / "icons.gresource.xml").write_text("\n".join(xml))
subprocess.run([compiler, "--generate-source", "--sourcedir", folder, "--c-name", "cf_place_icons", "--target", out, folder / "icons.gresource.xml"], check=True)
