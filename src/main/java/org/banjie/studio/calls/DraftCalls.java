package org.banjie.studio.calls;

import java.time.Clock;
import java.util.Locale;
import org.banjie.studio.Keys;
import org.banjie.studio.approval.Approvals;
import org.banjie.studio.archive.Archive;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Drafts;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Etags;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A draft read and saved, whole or its process model alone. Without a draft what is live is read, and saving begins one. */
@RestController
@RequestMapping("/api/v1/models/{key}/draft")
class DraftCalls {

    private final Keys keys;
    private final DraftDesk desk;
    private final Drafts drafts;
    private final Approvals approvals;
    private final Savings savings;
    private final Clock clock;

    DraftCalls(Keys keys, DraftDesk desk, Drafts drafts, Approvals approvals, Savings savings, Clock clock) {
        this.keys = keys;
        this.desk = desk;
        this.drafts = drafts;
        this.approvals = approvals;
        this.savings = savings;
        this.clock = clock;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<DraftAnswer> draft(@PathVariable String key) {
        var kind = keys.kind(key);
        var set = desk.content(kind);
        var draft = drafts.find(kind).orElseThrow(() -> Savings.noDraft(kind));
        return ResponseEntity.ok()
                .eTag(set.hash())
                .body(DraftAnswer.of(draft, set, approvals.of(draft).orElse(null), clock));
    }

    @GetMapping(produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<byte[]> model(@PathVariable String key) {
        var set = desk.content(keys.kind(key));
        var name = savings.modelOf(set);
        var bytes = set.file(name).orElseThrow(() -> Savings.noFile(name));
        return Files.answer(name, bytes, Etags.of(set, name), MediaType.APPLICATION_XML);
    }

    @GetMapping(produces = "application/zip")
    ResponseEntity<byte[]> whole(@PathVariable String key) {
        var set = desk.content(keys.kind(key));
        return Files.answer(set.kind() + ".zip", Archive.write(set), set.hash(), Files.ZIP);
    }

    @PutMapping(consumes = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<Saved> saveModel(
            @PathVariable String key,
            @RequestBody byte[] file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "false") boolean automatic,
            Locale locale) {
        var kind = keys.kind(key);
        var name = savings.modelOf(desk.content(kind));
        return savings.save(kind, Edit.file(name, file, Files.expected(expected), comment, automatic), locale);
    }

    @PutMapping(consumes = "application/zip")
    ResponseEntity<Saved> saveWhole(
            @PathVariable String key,
            @RequestBody byte[] file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestParam(defaultValue = "") String comment,
            Locale locale) {
        var kind = keys.kind(key);
        return savings.save(kind, Edit.whole(Archive.read(kind, file), Files.expected(expected), comment), locale);
    }

    @DeleteMapping
    void discard(@PathVariable String key) {
        desk.discard(keys.kind(key));
    }
}
