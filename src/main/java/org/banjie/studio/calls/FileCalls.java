package org.banjie.studio.calls;

import java.util.Locale;
import org.banjie.studio.Keys;
import org.banjie.studio.drafts.DraftDesk;
import org.banjie.studio.drafts.Edit;
import org.banjie.studio.drafts.Etags;
import org.springframework.http.HttpHeaders;
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

/** The single files of a draft, as the editors read and save them. */
@RestController
@RequestMapping("/api/v1/models/{key}/draft/files/{name}")
class FileCalls {

    private final Keys keys;
    private final DraftDesk desk;
    private final Savings savings;

    FileCalls(Keys keys, DraftDesk desk, Savings savings) {
        this.keys = keys;
        this.desk = desk;
        this.savings = savings;
    }

    @GetMapping
    ResponseEntity<byte[]> file(@PathVariable String key, @PathVariable String name) {
        var set = desk.content(keys.kind(key));
        var bytes = set.file(name).orElseThrow(() -> Savings.noFile(name));
        return Files.answer(name, bytes, Etags.of(set, name), Files.typeOf(name));
    }

    @PutMapping
    ResponseEntity<Saved> save(
            @PathVariable String key,
            @PathVariable String name,
            @RequestBody(required = false) byte[] file,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            @RequestParam(defaultValue = "") String comment,
            @RequestParam(defaultValue = "false") boolean automatic,
            Locale locale) {
        var bytes = file == null ? new byte[0] : file;
        var edit = Edit.file(name, bytes, Files.expected(expected), comment, automatic);
        return savings.save(keys.kind(key), edit, locale);
    }

    @DeleteMapping
    ResponseEntity<Saved> remove(
            @PathVariable String key,
            @PathVariable String name,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) String expected,
            Locale locale) {
        return savings.save(keys.kind(key), Edit.removal(name, Files.expected(expected), ""), locale);
    }
}
