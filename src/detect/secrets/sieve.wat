;; The literal automaton over bytes in memory, four parts of them at once, so that no step waits for the one before it. What it finds
;; is written down with its place; words that nothing makes part of a name and tokens that do not begin where they stand are left out,
;; as quiet-words.ts and boundaries.ts would. See sieve.ts for what lies where:
;;      0  the column of each byte
;;    256  marks of each byte: 1 part of a word, 2 quiet before a word, 4 quiet behind it, 8 what ends a list's item or starts a string,
;;         16 a letter or digit, 32 begins an escape
;;    512  how many hits each part has, and from 528 where they are written: where a hit ends, and its row
;;    544  by part, the last run of a word's bytes: from, to, and from, to of what of it is quiet
;; 2424832  the rows. The first column says what of its hits may be left out, 7 bits each: the length of the longest word, and those of
;;         two tokens; all 0 if nothing may. The others: where the next row is, and 1 if nothing ends there, 2 if something does;
;;         0 before it is known.
(module
  (import "js" "memory" (memory 0))
  (import "js" "take" (func $take (param $at) (result i32)))
  (import "js" "mayBeColumn" (func $mayBeColumn (param $end) (result i32)))

  ;; From `at` to `to`, the part's state being `state`; what is met is told or not. The state behind it.
  (func $one (param $part) (param $state) (param $at) (param $to) (param $isTold) (result i32)
    (local $from)
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $at) (local.get $to)))
        (local.set $from
          (i32.add (local.get $state) (i32.shl (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 2))))
        (local.set $state (i32.load offset=2424831 (local.get $from)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (br_if $next (i32.and (local.get $state) (i32.const 1)))
        (local.set $state
          (call $slow
            (local.get $part) (local.get $from) (local.get $state) (local.get $at) (local.get $isTold)))
        (br $next)))
    (local.get $state))

  ;; The state that a step from `from` leads to, which is not known yet or where something ends.
  (func $slow (param $part) (param $from) (param $to) (param $end) (param $isTold) (result i32)
    (if (i32.eqz (local.get $to)) (then (local.set $to (call $take (local.get $from)))))
    (if (i32.and (local.get $to) (i32.const 1)) (then (return (local.get $to))))
    (if (local.get $isTold)
      (then (call $hit (local.get $part) (i32.sub (local.get $to) (i32.const 2)) (local.get $end))))
    (i32.sub (local.get $to) (i32.const 1)))

  (func $hit (param $part) (param $row) (param $end)
    (local $kind) (local $hits)
    (local.set $kind (i32.load offset=2424832 (local.get $row)))
    (if (local.get $kind)
      (then
        (block $told
          (br_if $told
            (call $isLoud (local.get $part) (i32.and (local.get $kind) (i32.const 127)) (local.get $end)))
          (br_if $told
            (call $begins (i32.and (i32.shr_u (local.get $kind) (i32.const 7)) (i32.const 127)) (local.get $end)))
          (br_if $told (call $begins (i32.shr_u (local.get $kind) (i32.const 14)) (local.get $end)))
          (return))))
    (local.set $part (i32.shl (local.get $part) (i32.const 2)))
    (local.set $hits (i32.load offset=512 (local.get $part)))
    (i32.store offset=512 (local.get $part) (i32.add (local.get $hits) (i32.const 1)))
    (local.set $hits
      (i32.add (i32.load offset=528 (local.get $part)) (i32.shl (local.get $hits) (i32.const 3))))
    (i32.store (local.get $hits) (local.get $end))
    (i32.store offset=4 (local.get $hits) (local.get $row)))

  ;; Whether a word of so many bytes ends here that is not quiet; none has 0 bytes.
  (func $isLoud (param $part) (param $length) (param $end) (result i32)
    (if (i32.eqz (local.get $length)) (then (return (i32.const 0))))
    (i32.eqz
      (call $isQuiet
        (i32.shl (local.get $part) (i32.const 4))
        (i32.sub (local.get $end) (local.get $length))
        (local.get $end))))

  ;; Whether a token of so many bytes may begin where it stands: no letter or digit is before it, or an escape that it could end.
  (func $begins (param $length) (param $end) (result i32)
    (local $at) (local $sign)
    (if (i32.eqz (local.get $length)) (then (return (i32.const 0))))
    (local.set $at (i32.sub (local.get $end) (local.get $length)))
    (if (i32.eqz (i32.and (call $mark (i32.sub (local.get $at) (i32.const 1))) (i32.const 16)))
      (then (return (i32.const 1))))
    (local.set $sign (i32.sub (local.get $at) (i32.const 2)))
    (loop $next
      (if (i32.and (call $mark (local.get $sign)) (i32.const 32)) (then (return (i32.const 1))))
      (local.set $sign (i32.sub (local.get $sign) (i32.const 1)))
      (br_if $next (i32.ge_u (local.get $sign) (i32.sub (local.get $at) (i32.const 6)))))
    (i32.const 0))

  (func $mark (param $at) (result i32) (i32.load8_u offset=256 (i32.load8_u (local.get $at))))

  ;; As `isQuiet` of quiet-words.ts.
  (func $isQuiet (param $run) (param $start) (param $end) (result i32)
    (local $from) (local $to) (local $least) (local $limit) (local $isIn)
    (local.set $isIn
      (i32.and
        (i32.ge_u (local.get $start) (i32.load offset=552 (local.get $run)))
        (i32.le_u (local.get $end) (i32.load offset=556 (local.get $run)))))
    (if (local.get $isIn) (then (return (i32.const 1))))
    (if (i32.and
          (i32.ge_u (local.get $start) (i32.load offset=544 (local.get $run)))
          (i32.le_u (local.get $end) (i32.load offset=548 (local.get $run))))
      (then (return (i32.const 0))))
    (local.set $from (local.get $start))
    (local.set $least (i32.sub (local.get $start) (i32.const 256)))
    (block $begun
      (loop $next
        (br_if $begun (i32.le_s (local.get $from) (local.get $least)))
        (br_if $begun
          (i32.eqz (i32.and (call $mark (i32.sub (local.get $from) (i32.const 1))) (i32.const 1))))
        (local.set $from (i32.sub (local.get $from) (i32.const 1)))
        (br $next)))
    (local.set $to (local.get $start))
    (local.set $limit (i32.add (local.get $start) (i32.const 4096)))
    (block $ended
      (loop $next
        (br_if $ended (i32.ge_u (local.get $to) (local.get $limit)))
        (br_if $ended (i32.eqz (i32.and (call $mark (local.get $to)) (i32.const 1))))
        (local.set $to (i32.add (local.get $to) (i32.const 1)))
        (br $next)))
    (i32.store offset=544 (local.get $run) (local.get $from))
    (i32.store offset=548 (local.get $run) (local.get $to))
    (i32.store offset=552 (local.get $run) (local.get $from))
    (i32.store offset=556 (local.get $run) (i32.const 0))
    (if (i32.gt_u (local.get $end) (local.get $to)) (then (return (i32.const 0))))
    (if (i32.gt_u (i32.sub (local.get $to) (local.get $from)) (i32.const 512))
      (then
        (local.set $from (i32.add (local.get $from) (i32.const 112)))
        (local.set $limit (i32.eq (local.get $to) (local.get $limit)))
        (local.set $to (i32.sub (local.get $to) (i32.const 112)))
        (i32.store offset=552 (local.get $run) (local.get $from))
        (i32.store offset=556 (local.get $run) (local.get $to))
        ;; What follows is looked at when a word comes that lies behind this part.
        (if (local.get $limit) (then (i32.store offset=548 (local.get $run) (local.get $to))))
        (return
          (i32.and
            (i32.ge_u (local.get $start) (local.get $from)) (i32.le_u (local.get $end) (local.get $to))))))
    (if (i32.eqz (i32.and (call $mark (i32.sub (local.get $from) (i32.const 1))) (i32.const 2)))
      (then (return (i32.const 0))))
    (if (i32.eqz (call $isQuietBehind (local.get $to))) (then (return (i32.const 0))))
    (i32.store offset=556 (local.get $run) (local.get $to))
    (i32.const 1))

  (func $isQuietBehind (param $to) (result i32)
    (local $stop) (local $at) (local $limit)
    (if (i32.and (call $mark (local.get $to)) (i32.const 4)) (then (return (i32.const 1))))
    (local.set $stop (i32.load8_u (local.get $to)))
    (local.set $at (i32.add (local.get $to) (i32.const 1)))
    (if (i32.eq (local.get $stop) (i32.const 41))
      (then
        (if (i32.and (call $mark (local.get $at)) (i32.const 64)) (then (return (i32.const 0))))
        (return (i32.eqz (call $mayBeColumn (local.get $to))))))
    (if (i32.ne (local.get $stop) (i32.const 44)) (then (return (i32.const 0))))
    (if (i32.and (call $mark (local.get $at)) (i32.const 8))
      (then
        ;; A word alone is neither a string nor a call that makes one.
        (local.set $limit (i32.add (local.get $at) (i32.const 24)))
        (block $ended
          (loop $next
            (br_if $ended (i32.ge_u (local.get $at) (local.get $limit)))
            (br_if $ended (i32.eqz (i32.and (call $mark (local.get $at)) (i32.const 1))))
            (local.set $at (i32.add (local.get $at) (i32.const 1)))
            (br $next)))
        (local.set $stop (i32.load8_u (local.get $at)))
        (if (i32.and (i32.ne (local.get $stop) (i32.const 44)) (i32.ne (local.get $stop) (i32.const 59)))
          (then (return (i32.const 0))))))
    (i32.eqz (call $mayBeColumn (local.get $to))))

  ;; Reads `length` bytes from `at` on, in parts of `quarter`, the last of which is the shortest; the automaton begins `lead` bytes
  ;; before each part, but not before `first`.
  (func $sieve (export "sieve")
    (param $first) (param $at) (param $length) (param $quarter) (param $lead)
    (local $b) (local $c) (local $d) (local $end) (local $same)
    (local $s) (local $t) (local $u) (local $v) (local $fs) (local $ft) (local $fu) (local $fv)
    (local.set $b (i32.add (local.get $at) (local.get $quarter)))
    (local.set $c (i32.add (local.get $b) (local.get $quarter)))
    (local.set $d (i32.add (local.get $c) (local.get $quarter)))
    (local.set $end (i32.add (local.get $at) (local.get $length)))
    (local.set $s (call $begin (i32.const 0) (local.get $first) (local.get $at) (local.get $lead)))
    (local.set $t (call $begin (i32.const 1) (local.get $first) (local.get $b) (local.get $lead)))
    (local.set $u (call $begin (i32.const 2) (local.get $first) (local.get $c) (local.get $lead)))
    (local.set $v (call $begin (i32.const 3) (local.get $first) (local.get $d) (local.get $lead)))
    (block $done
      (loop $next
        (br_if $done (i32.ge_u (local.get $d) (local.get $end)))
        (local.set $fs (i32.add (local.get $s) (i32.shl (i32.load8_u (i32.load8_u (local.get $at))) (i32.const 2))))
        (local.set $ft (i32.add (local.get $t) (i32.shl (i32.load8_u (i32.load8_u (local.get $b))) (i32.const 2))))
        (local.set $fu (i32.add (local.get $u) (i32.shl (i32.load8_u (i32.load8_u (local.get $c))) (i32.const 2))))
        (local.set $fv (i32.add (local.get $v) (i32.shl (i32.load8_u (i32.load8_u (local.get $d))) (i32.const 2))))
        (local.set $s (i32.load offset=2424831 (local.get $fs)))
        (local.set $t (i32.load offset=2424831 (local.get $ft)))
        (local.set $u (i32.load offset=2424831 (local.get $fu)))
        (local.set $v (i32.load offset=2424831 (local.get $fv)))
        (local.set $at (i32.add (local.get $at) (i32.const 1)))
        (local.set $b (i32.add (local.get $b) (i32.const 1)))
        (local.set $c (i32.add (local.get $c) (i32.const 1)))
        (local.set $d (i32.add (local.get $d) (i32.const 1)))
        (br_if $next
          (i32.and
            (i32.and (i32.and (local.get $s) (local.get $t)) (i32.and (local.get $u) (local.get $v)))
            (i32.const 1)))
        (if (i32.eqz (i32.and (local.get $s) (i32.const 1)))
          (then (local.set $s (call $slow (i32.const 0) (local.get $fs) (local.get $s) (local.get $at) (i32.const 1)))))
        (if (i32.eqz (i32.and (local.get $t) (i32.const 1)))
          (then (local.set $t (call $slow (i32.const 1) (local.get $ft) (local.get $t) (local.get $b) (i32.const 1)))))
        (if (i32.eqz (i32.and (local.get $u) (i32.const 1)))
          (then (local.set $u (call $slow (i32.const 2) (local.get $fu) (local.get $u) (local.get $c) (i32.const 1)))))
        (if (i32.eqz (i32.and (local.get $v) (i32.const 1)))
          (then (local.set $v (call $slow (i32.const 3) (local.get $fv) (local.get $v) (local.get $d) (i32.const 1)))))
        (br $next)))
    ;; What is left of the longer parts.
    (local.set $same (i32.sub (local.get $length) (i32.mul (local.get $quarter) (i32.const 3))))
    (local.set $same (i32.sub (local.get $quarter) (local.get $same)))
    (drop (call $one (i32.const 0) (local.get $s) (local.get $at) (i32.add (local.get $at) (local.get $same)) (i32.const 1)))
    (drop (call $one (i32.const 1) (local.get $t) (local.get $b) (i32.add (local.get $b) (local.get $same)) (i32.const 1)))
    (drop (call $one (i32.const 2) (local.get $u) (local.get $c) (i32.add (local.get $c) (local.get $same)) (i32.const 1))))

  ;; The state in which a part begins.
  (func $begin (param $part) (param $first) (param $at) (param $lead) (result i32)
    (local $from)
    (local.set $from (i32.sub (local.get $at) (local.get $lead)))
    (if (i32.lt_s (local.get $from) (local.get $first)) (then (local.set $from (local.get $first))))
    (i32.store offset=544 (i32.shl (local.get $part) (i32.const 4)) (i32.const 0))
    (i32.store offset=548 (i32.shl (local.get $part) (i32.const 4)) (i32.const 0))
    (i32.store offset=552 (i32.shl (local.get $part) (i32.const 4)) (i32.const 0))
    (i32.store offset=556 (i32.shl (local.get $part) (i32.const 4)) (i32.const 0))
    (i32.store offset=512 (i32.shl (local.get $part) (i32.const 2)) (i32.const 0))
    (call $one (local.get $part) (i32.const 1) (local.get $from) (local.get $at) (i32.const 0))))
