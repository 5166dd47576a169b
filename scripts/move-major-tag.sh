#!/bin/sh
# Moves v1 to a released v1.2.3, the way that users of `@v1` get it. Versions themselves never move.
#   scripts/move-major-tag.sh v1.2.3
set -eu
tag=${1:?a released version, such as v1.2.3}
case $tag in
v[0-9]*.[0-9]*.[0-9]*) ;;
*) echo "Expected a version such as v1.2.3 but found $tag" >&2 && exit 2 ;;
esac
major=${tag%%.*}
commit=$(git rev-parse --verify --quiet "refs/tags/$tag^{commit}") || {
  echo "There is no tag $tag here: git fetch --tags" >&2
  exit 2
}
git tag --force --annotate --message "$major is $tag" "$major" "$commit"
git push --force origin "refs/tags/$major"
