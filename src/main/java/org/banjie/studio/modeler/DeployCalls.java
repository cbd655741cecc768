package org.banjie.studio.modeler;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.banjie.refusal.Invalid;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalStatus;
import org.banjie.studio.Administrators;
import org.banjie.words.Sentences;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartHttpServletRequest;

/**
 * Takes what the Modeler deploys as a draft. That it landed is a success, whatever the checks say: an error keeps nothing
 * out of the draft, it keeps the draft from going live. What they say comes along, and where the draft is looked at.
 */
@RestController
class DeployCalls {

    private final Administrators administrators;
    private final Landing landing;
    private final ModelerProblems problems;
    private final Clock clock;
    private final Sentences sentences;

    DeployCalls(
            Administrators administrators,
            Landing landing,
            ModelerProblems problems,
            Clock clock,
            Sentences sentences) {
        this.administrators = administrators;
        this.landing = landing;
        this.problems = problems;
        this.clock = clock;
        this.sentences = sentences;
    }

    @PostMapping(path = "/engine-rest/deployment/create", consumes = "multipart/form-data")
    ResponseEntity<Object> create(
            @RequestParam(name = "deployment-name", defaultValue = "") String name,
            @RequestParam(name = "deployment-source", defaultValue = "") String source,
            MultipartHttpServletRequest request,
            Locale locale)
            throws IOException {
        administrators.demand();
        var files = new TreeMap<String, byte[]>();
        for (var file : request.getMultiFileMap().values().stream()
                .flatMap(List::stream)
                .toList()) {
            var given = String.valueOf(file.getOriginalFilename());
            files.put(given.substring(given.lastIndexOf('/') + 1), landing.bytes(file));
        }
        var draft = landing.land(files, name);
        var said = problems.of(draft.set(), locale);
        var kind = draft.set().kind();
        var renamed = draft.renamed() == null
                ? ""
                : sentences.in(locale, "studio.modeler.renamed", draft.renamed(), kind) + " ";
        return ResponseEntity.ok(new Deployed(
                List.of(Map.of("method", "GET", "href", "/studio/" + kind, "rel", "self")),
                "draft:" + draft.set().kind() + ":" + draft.rev(),
                name,
                source,
                ZonedDateTime.now(clock),
                null,
                Map.of(),
                Map.of(),
                renamed + said.message(),
                said.details()));
    }

    @ExceptionHandler
    ResponseEntity<Refused> refused(Refusal refusal, HttpServletRequest request) {
        // the Modeler looks into a 400 for what is wrong with the files, and into no other
        var status =
                switch (refusal.nature()) {
                    case INVALID, NOT_FOUND, UNKNOWN -> HttpStatus.BAD_REQUEST;
                    default -> RefusalStatus.of(refusal.nature());
                };
        var said = new StringBuilder(sentences.of(refusal));
        if (refusal instanceof Invalid invalid) {
            invalid.errors().forEach(error -> said.append(' ').append(sentences.of(error)));
        }
        return ResponseEntity.status(status).body(Refused.because(said.toString()));
    }
}
