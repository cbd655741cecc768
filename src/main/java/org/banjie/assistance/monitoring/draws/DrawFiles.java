package org.banjie.assistance.monitoring.draws;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Population and sample as files for {@code sha256sum}: one number a line, in the order of their bytes, nothing else. */
@Component
class DrawFiles {

    private static final int PAGE = 5000;

    private final Draws draws;

    DrawFiles(Draws draws) {
        this.draws = draws;
    }

    /** The exact text the published hash is of. */
    void population(SpotCheck draw, HttpServletResponse response) throws IOException {
        var out = begin(draw, "population.txt", "text/plain", response);
        var after = "";
        for (var page = draws.population(draw.id(), after, PAGE); !page.isEmpty(); ) {
            for (var one : page) out.write(one.number() + "\n");
            after = page.get(page.size() - 1).number();
            page = draws.population(draw.id(), after, PAGE);
        }
        out.flush();
    }

    /** With the reason for each: drawn by lot, or always checked. */
    void sample(SpotCheck draw, HttpServletResponse response) throws IOException {
        var out = begin(draw, "sample.csv", "text/csv", response);
        out.write("number,filed,deviates\n");
        var after = "";
        for (var page = draws.sample(draw.id(), after, PAGE); !page.isEmpty(); ) {
            for (var one : page) out.write(one.number() + "," + one.filed() + "," + one.deviates() + "\n");
            after = page.get(page.size() - 1).number();
            page = draws.sample(draw.id(), after, PAGE);
        }
        out.flush();
    }

    private static Writer begin(SpotCheck draw, String name, String type, HttpServletResponse response)
            throws IOException {
        response.setContentType(type + "; charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("draw-" + draw.id() + "-" + name)
                        .build()
                        .toString());
        return new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
    }
}
