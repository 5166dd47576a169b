# Saves the source archive of a release of a PyPI package with pip's own finder and session: `pip download` of a source
# archive would run its build.
#   python3 sdist.py NAME VERSION FILE
import sys

from pip._internal.commands import create_command

name, version, file = sys.argv[1:]
command = create_command("download")
options, _ = command.parse_args(["--no-binary", ":all:", name])
with command.main_context():
    session = command.get_default_session(options)
    finder = command._build_package_finder(options, session)
    links = [
        found.link
        for found in finder.find_all_candidates(name)
        if str(found.version) == version and found.link.filename.endswith(".tar.gz")
    ]
    if not links:
        sys.exit(f"{name} {version} has no source archive")
    answer = session.get(links[0].url_without_fragment, headers={"Accept-Encoding": "identity"})
    answer.raise_for_status()
    with open(file, "wb") as out:
        out.write(answer.content)
