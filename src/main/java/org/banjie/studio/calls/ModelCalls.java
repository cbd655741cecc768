package org.banjie.studio.calls;

import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.banjie.kinds.Kind;
import org.banjie.kinds.Kinds;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.sets.LiveSet;
import org.banjie.sets.LiveSets;
import org.banjie.sets.Sets;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.Draft;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.DraftOrigin;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.drafts.Version;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The kinds, what went live of each, their drafts and who is editing. */
@RestController
@RequestMapping("/api/v1/models")
class ModelCalls {

    private final Administrators administrators;
    private final Keys keys;
    private final Kinds kinds;
    private final LiveSets live;
    private final Sets sets;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Clock clock;

    ModelCalls(
            Administrators administrators,
            Keys keys,
            Kinds kinds,
            LiveSets live,
            Sets sets,
            Drafts drafts,
            DraftDesk desk,
            Clock clock) {
        this.administrators = administrators;
        this.keys = keys;
        this.kinds = kinds;
        this.live = live;
        this.sets = sets;
        this.drafts = drafts;
        this.desk = desk;
        this.clock = clock;
    }

    record Published(int number, String hash, String source, String by, ZonedDateTime at) {}

    record Open(String origin, int rev, String hash, String changedBy, ZonedDateTime changedAt, String editor) {}

    /** @param live null for a kind that is only drafted; @param draft null where none is open */
    record Model(String key, String model, String name, String nameEn, Published live, Open draft) {}

    record Saved(int rev, String hash, String by, ZonedDateTime at, String comment, boolean automatic) {}

    /** @param hash of the set to begin as: an earlier one of the kind; null for what is live */
    record StartInput(String hash, String comment) {}

    record LockInput(boolean takeOver) {}

    record Lock(String editor, ZonedDateTime until) {}

    @GetMapping
    List<Model> all() {
        administrators.reader();
        var open = drafts.open().stream().collect(Collectors.toMap(Draft::kind, draft -> draft));
        var codes = new TreeSet<>(open.keySet());
        live.now().live().forEach(set -> codes.add(set.kind()));
        return codes.stream().map(code -> model(code, open.get(code))).toList();
    }

    @GetMapping("/{key}/versions")
    List<Published> versions(@PathVariable String key) {
        administrators.reader();
        return live.history(keys.kind(key)).stream().map(this::published).toList();
    }

    @GetMapping("/{key}/draft/history")
    List<Saved> history(@PathVariable String key, @RequestParam(defaultValue = "2147483647") int before) {
        administrators.reader();
        var kind = keys.kind(key);
        var draft = drafts.find(kind).orElseThrow(() -> Savings.noDraft(kind));
        return drafts.versions(draft.id(), before, 50).stream().map(this::saved).toList();
    }

    /** Begins a draft of what is live, or of what was: the way back is the same way. */
    @PostMapping("/{key}/draft")
    Open start(@PathVariable String key, @RequestBody(required = false) StartInput input) {
        administrators.demand();
        var kind = keys.kind(key);
        var wanted = live.history(kind).stream()
                .filter(set ->
                        input == null || input.hash() == null || set.hash().equals(input.hash()))
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalKind.NOT_FOUND, "no-version", "studio.version.none", kind));
        var newest = live.find(kind).filter(wanted::equals).isPresent();
        var comment = input == null ? "" : input.comment();
        return open(desk.start(
                sets.get(wanted.hash()),
                newest ? DraftOrigin.LIVE : DraftOrigin.EARLIER,
                comment == null ? "" : comment));
    }

    @PostMapping("/{key}/draft/lock")
    Lock lock(@PathVariable String key, @RequestBody(required = false) LockInput input) {
        var draft = desk.edit(keys.kind(key), input != null && input.takeOver());
        return new Lock(draft.lockBy(), draft.lockUntil().atZone(clock.getZone()));
    }

    @DeleteMapping("/{key}/draft/lock")
    void leave(@PathVariable String key) {
        desk.leave(keys.kind(key));
    }

    private Model model(String code, Draft draft) {
        var kind = kinds.find(code);
        return new Model(
                code,
                kind.map(Kind::model).orElse(null),
                kind.map(known -> known.name().zh()).orElse(code),
                kind.map(known -> known.name().en()).orElse(code),
                live.find(code).map(this::published).orElse(null),
                draft == null ? null : open(draft));
    }

    private Published published(LiveSet set) {
        return new Published(set.number(), set.hash(), set.source().name(), set.by(), at(set.at()));
    }

    private Open open(Draft draft) {
        return new Open(
                draft.origin().name(),
                draft.rev(),
                draft.hash(),
                draft.changedBy(),
                at(draft.changedAt()),
                draft.editor(clock.instant()));
    }

    private Saved saved(Version version) {
        return new Saved(
                version.rev(), version.hash(), version.by(), at(version.at()), version.comment(), version.automatic());
    }

    private ZonedDateTime at(Instant instant) {
        return instant.atZone(clock.getZone());
    }
}
