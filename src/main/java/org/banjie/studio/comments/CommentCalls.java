package org.banjie.studio.comments;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.banjie.studio.Keys;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What is said of a draft, for programs. */
@RestController
@RequestMapping("/api/v1/models/{key}/draft/comments")
class CommentCalls {

    private static final int PAGE = 100;

    private final Keys keys;
    private final CommentDesk desk;
    private final Clock clock;

    CommentCalls(Keys keys, CommentDesk desk, Clock clock) {
        this.keys = keys;
        this.desk = desk;
        this.clock = clock;
    }

    /** @param resolvedBy null while it is open */
    record Said(
            long id,
            int rev,
            String file,
            String element,
            String text,
            String by,
            ZonedDateTime at,
            String resolvedBy,
            ZonedDateTime resolvedAt) {}

    record Written(long id) {}

    record Settled(boolean resolved) {}

    /** A hundred at most, the newest last. @param before id of the first of the page before */
    @GetMapping
    List<Said> of(
            @PathVariable String key,
            @RequestParam(required = false) String file,
            @RequestParam(defaultValue = "9223372036854775807") long before) {
        return desk.of(keys.kind(key), file, before, PAGE).stream()
                .map(this::said)
                .toList();
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Written say(@PathVariable String key, @RequestBody CommentInput said) {
        return new Written(desk.say(keys.kind(key), said));
    }

    @PostMapping("/{id}")
    Settled settle(@PathVariable String key, @PathVariable long id, @RequestBody Settled input) {
        desk.settle(keys.kind(key), id, input.resolved());
        return input;
    }

    private Said said(Comment one) {
        return new Said(
                one.id(),
                one.rev(),
                one.file(),
                one.element(),
                one.body(),
                one.writtenBy(),
                at(one.writtenAt()),
                one.resolvedBy(),
                at(one.resolvedAt()));
    }

    private ZonedDateTime at(Instant instant) {
        return instant == null ? null : instant.atZone(clock.getZone());
    }
}
