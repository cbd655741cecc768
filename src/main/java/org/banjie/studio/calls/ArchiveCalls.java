package org.banjie.studio.calls;

import java.util.Locale;
import org.banjie.sets.FileSet;
import org.banjie.studio.Administrators;
import org.banjie.studio.Keys;
import org.banjie.studio.archive.Archive;
import org.banjie.studio.archive.NewKind;
import org.banjie.studio.archive.Renamed;
import org.banjie.studio.archive.Template;
import org.banjie.studio.checks.Checks;
import org.banjie.studio.comparison.Versions;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.DraftOrigin;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A kind as one archive, out and in; and a new kind from the template. Both begin a draft. */
@RestController
@RequestMapping("/api/v1/models")
class ArchiveCalls {

    private final Administrators administrators;
    private final Keys keys;
    private final Versions versions;
    private final Template template;
    private final DraftDesk desk;
    private final Checks checks;
    private final Sentences sentences;

    ArchiveCalls(
            Administrators administrators,
            Keys keys,
            Versions versions,
            Template template,
            DraftDesk desk,
            Checks checks,
            Sentences sentences) {
        this.administrators = administrators;
        this.keys = keys;
        this.versions = versions;
        this.template = template;
        this.desk = desk;
        this.checks = checks;
        this.sentences = sentences;
    }

    /** @param version what {@link Versions} calls it */
    @GetMapping("/{key}/archive")
    ResponseEntity<byte[]> export(@PathVariable String key, @RequestParam(defaultValue = "live") String version) {
        administrators.reader();
        var set = versions.get(keys.kind(key), version);
        return Files.answer(set.kind() + ".zip", Archive.write(set), set.hash(), Files.ZIP);
    }

    /** Begins a draft as the archive is; the kind need not exist here yet, and may be called otherwise in it. */
    @PostMapping(path = "/{key}/archive", consumes = "application/zip")
    ResponseEntity<Saved> bring(@PathVariable String key, @RequestBody byte[] file, Locale locale) {
        administrators.demand();
        var kind = keys.kind(key);
        return started(Renamed.as(Archive.read(kind, file), kind), DraftOrigin.ARCHIVE, locale);
    }

    @PostMapping
    ResponseEntity<Saved> make(@RequestBody NewKind kind, Locale locale) {
        administrators.demand();
        return started(template.of(kind), DraftOrigin.TEMPLATE, locale);
    }

    private ResponseEntity<Saved> started(FileSet set, DraftOrigin origin, Locale locale) {
        var draft = desk.start(set, origin, "");
        var findings = Said.all(checks.of(set), sentences, locale);
        return ResponseEntity.status(HttpStatus.CREATED)
                .eTag(set.hash())
                .body(new Saved(set.kind(), draft.rev(), draft.hash(), set.hash(), findings));
    }
}
