package org.banjie.studio.pages;

import java.util.Locale;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.approval.ApprovalDesk;
import org.banjie.studio.comments.CommentView;
import org.banjie.studio.comparison.Versions;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.DraftOrigin;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One kind: its draft with files, findings, history and approval, and what was live. */
@Controller
@RequestMapping("/studio/{key}")
class KindPage {

    private final Administrators administrators;
    private final Keys keys;
    private final KindView view;
    private final DraftDesk desk;
    private final ApprovalDesk approvals;
    private final Versions versions;
    private final CommentView comments;
    private final Acts acts;

    KindPage(
            Administrators administrators,
            Keys keys,
            KindView view,
            DraftDesk desk,
            ApprovalDesk approvals,
            Versions versions,
            CommentView comments,
            Acts acts) {
        this.administrators = administrators;
        this.keys = keys;
        this.view = view;
        this.desk = desk;
        this.approvals = approvals;
        this.versions = versions;
        this.comments = comments;
        this.acts = acts;
    }

    /** @param beforeComment the first comment of the page of comments after this one */
    @GetMapping
    ModelAndView kind(
            @PathVariable String key,
            @RequestParam(name = "comments", defaultValue = "9223372036854775807") long beforeComment,
            Locale locale) {
        administrators.reader();
        var kind = keys.kind(key);
        return comments.on(view.show(kind, locale), kind, null, beforeComment);
    }

    /** @param version what to begin as: {@code live} or the number of an earlier publication */
    @PostMapping("/start")
    String start(
            @PathVariable String key,
            @RequestParam(defaultValue = "live") String version,
            RedirectAttributes next,
            Locale locale) {
        administrators.demand();
        var kind = keys.kind(key);
        var origin = version.equals("live") ? DraftOrigin.LIVE : DraftOrigin.EARLIER;
        return acts.then(
                kind, "studio.done.started", next, locale, () -> desk.start(versions.get(kind, version), origin, ""));
    }

    @PostMapping("/discard")
    String discard(@PathVariable String key, RedirectAttributes next, Locale locale) {
        var kind = keys.kind(key);
        return versions.isLive(kind)
                ? acts.then(kind, "studio.done.discarded", next, locale, () -> desk.discard(kind))
                : acts.thenHome(kind, "studio.done.discarded", next, locale, () -> desk.discard(kind));
    }

    /** A draft that was given up comes back as it was. */
    @PostMapping("/reopen")
    String reopen(@PathVariable String key, RedirectAttributes next, Locale locale) {
        administrators.demand();
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.reopened", next, locale, () -> desk.reopen(kind));
    }

    @PostMapping("/take")
    String take(@PathVariable String key, RedirectAttributes next, Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.taken", next, locale, () -> desk.edit(kind, true));
    }

    @PostMapping("/leave")
    String leave(@PathVariable String key, RedirectAttributes next, Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.left", next, locale, () -> desk.leave(kind));
    }

    /**
     * @param hash of what the page showed: what was saved since is not approved unseen
     * @param reason on what law it rests that people who were kept apart no longer are; asked for where a check says so
     */
    @PostMapping("/approve")
    String approve(
            @PathVariable String key,
            @RequestParam String hash,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next,
            Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.approved", next, locale, () -> approvals.approve(kind, hash, note, reason));
    }

    @PostMapping("/publish")
    String publish(@PathVariable String key, RedirectAttributes next, Locale locale) {
        var kind = keys.kind(key);
        return acts.then(kind, "studio.done.published", next, locale, () -> approvals.publish(kind));
    }
}
