package org.banjie.studio.presence;

import java.util.Locale;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.StaffDirectory;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Etags;
import org.banjie.studio.drafts.SetRules;
import org.banjie.words.Sentences;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A page with a file open says so again within every minute, and hears who else has it open and what it is by now. */
@RestController
@RequestMapping("/api/v1/models/{key}/draft/looking/{name}")
class LookingCalls {

    private final Administrators administrators;
    private final Keys keys;
    private final DraftDesk desk;
    private final FileLookers lookers;
    private final StaffDirectory staff;
    private final Sentences sentences;

    LookingCalls(
            Administrators administrators,
            Keys keys,
            DraftDesk desk,
            FileLookers lookers,
            StaffDirectory staff,
            Sentences sentences) {
        this.administrators = administrators;
        this.keys = keys;
        this.desk = desk;
        this.lookers = lookers;
        this.staff = staff;
        this.sentences = sentences;
    }

    /**
     * @param text who else has it open, in one line; empty for nobody
     * @param etag what the file is by now
     * @param changed who saved the draft last, in a line
     */
    record Seen(String text, String etag, String changed) {}

    @PostMapping
    Seen looks(@PathVariable String key, @PathVariable String name, Locale locale) {
        var me = administrators.reader();
        var kind = keys.kind(key);
        var set = desk.content(kind);
        var draft = desk.now(kind);
        if (draft != null && SetRules.isName(name)) lookers.looks(me.uid(), kind, name);
        var others = lookers.besides(me.uid(), kind).stream()
                .filter(one -> one.file().equals(name))
                .map(one -> name(one.uid()))
                .distinct()
                .collect(Collectors.joining(sentences.in(locale, "studio.looking.and")));
        return new Seen(
                others.isEmpty() ? "" : sentences.in(locale, "studio.looking", others),
                Etags.of(set, name),
                draft == null ? "" : sentences.in(locale, "studio.looking.changed", name(draft.changedBy())));
    }

    private String name(String uid) {
        return staff.find(uid).map(Actor::name).orElse(uid);
    }
}
