package org.banjie.worklist.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.files.SheetWriter;
import org.banjie.refusal.Refusal;
import org.banjie.refusal.RefusalKind;
import org.banjie.words.Sentences;
import org.banjie.worklist.asking.Asked;
import org.banjie.worklist.asking.Asking;
import org.banjie.worklist.list.Query;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** A list to take away as a workbook, with the filters of its page and masked as there. */
@Component
class Export {

    private static final int AT_ONCE = 100;

    /** As many rows as a sheet of Excel has room for, with what is read at once. */
    private static final int MOST = 1_048_576 - AT_ONCE;

    private final SignedIn signedIn;
    private final Asking asking;
    private final ExportRows rows;
    private final ExportRecord record;
    private final Sentences sentences;
    private final Clock clock;

    Export(SignedIn signedIn, Asking asking, ExportRows rows, ExportRecord record, Sentences sentences, Clock clock) {
        this.signedIn = signedIn;
        this.asking = asking;
        this.rows = rows;
        this.record = record;
        this.sentences = sentences;
        this.clock = clock;
    }

    /** Who takes what away is on record before the first row leaves, and how much it was once the last has. */
    void export(Asked asked, HttpServletResponse response, Locale locale) throws IOException {
        var actor = signedIn.actor();
        if (!actor.staff()) throw new Refusal(RefusalKind.BARRED, "staff-only", "worklist.staff-only");
        var query = asking.read(asked, AT_ONCE);
        record.begins(actor, asked);
        head(response, query, locale);
        try (var sheet = new SheetWriter(response.getOutputStream())) {
            sheet.row(rows.head(query.box(), locale));
            try {
                write(sheet, actor, query, locale);
            } finally {
                record.ends(actor, asked, sheet.rows() - 1);
            }
        }
    }

    private void write(SheetWriter sheet, Actor actor, Query query, Locale locale) throws IOException {
        for (var from = query; from != null && sheet.rows() <= MOST; ) {
            var part = rows.part(actor, from, locale);
            for (var line : part.lines()) sheet.row(line);
            sheet.flush();
            from = part.next() == null ? null : query.from(part.next(), AT_ONCE);
        }
    }

    private void head(HttpServletResponse response, Query query, Locale locale) {
        var box = sentences.in(locale, "worklist.box." + query.box());
        var name = sentences.in(
                locale, "worklist.export.name", box, LocalDate.now(clock).toString());
        response.setContentType(SheetWriter.MEDIA_TYPE);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
