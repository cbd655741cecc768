package org.banjie.studio.calls;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.banjie.studio.Keys;
import org.banjie.studio.approval.ApprovalDesk;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.comments.CommentDesk;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Drafts;
import org.banjie.words.Sentences;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A draft on its way to going live: checked, approved by a second administrator, published. */
@RestController
@RequestMapping("/api/v1/models/{key}")
class PublishCalls {

    private final Keys keys;
    private final DraftDesk desk;
    private final ApprovalDesk approvals;
    private final Drafts drafts;
    private final CommentDesk comments;
    private final Checks checks;
    private final Sentences sentences;
    private final Clock clock;

    PublishCalls(
            Keys keys,
            DraftDesk desk,
            ApprovalDesk approvals,
            Drafts drafts,
            CommentDesk comments,
            Checks checks,
            Sentences sentences,
            Clock clock) {
        this.keys = keys;
        this.drafts = drafts;
        this.comments = comments;
        this.desk = desk;
        this.approvals = approvals;
        this.checks = checks;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** @param ok whether nothing found keeps it from going live */
    record Checked(boolean ok, String hash, List<Said> findings) {}

    /**
     * @param hash of what the approver has looked at; null for what is there now
     * @param reason on what law it rests that people who were kept apart no longer are; needed where a check says so
     */
    record ApprovalInput(String hash, String note, String reason) {}

    /** @param openComments how many comments on the draft are not settled: it is said, and does not keep it from going live */
    record Approved(String key, int rev, String hash, String by, ZonedDateTime at, int openComments) {}

    record Published(String key, int number, String hash, String by, ZonedDateTime at) {}

    @PostMapping("/draft/check")
    Checked check(@PathVariable String key, Locale locale) {
        var set = desk.content(keys.kind(key));
        var remarks = checks.of(set);
        return new Checked(
                remarks.stream().noneMatch(remark -> remark.refuses()),
                set.hash(),
                Said.all(remarks, sentences, locale));
    }

    @PostMapping("/draft/approve")
    Approved approve(@PathVariable String key, @RequestBody(required = false) ApprovalInput input) {
        var kind = keys.kind(key);
        var asked = input == null ? new ApprovalInput(null, "", null) : input;
        var approval = approvals.approve(kind, asked.hash(), asked.note(), asked.reason());
        return new Approved(
                kind,
                approval.rev(),
                approval.hash(),
                approval.by(),
                approval.at().atZone(clock.getZone()),
                drafts.find(kind).map(comments::open).orElse(0));
    }

    @PostMapping({"/publish", "/draft/publish"})
    Published publish(@PathVariable String key) {
        var kind = keys.kind(key);
        var live = approvals.publish(kind);
        return new Published(
                kind, live.number(), live.hash(), live.by(), live.at().atZone(clock.getZone()));
    }
}
