package org.banjie.assistance.monitoring.lists.desk;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.access.Actor;
import org.banjie.access.SignedIn;
import org.banjie.access.StaffDirectory;
import org.banjie.assistance.monitoring.MonitoringRights;
import org.banjie.assistance.monitoring.lists.ComparedKinds;
import org.banjie.assistance.monitoring.lists.Import;
import org.banjie.assistance.monitoring.lists.format.ListKind;
import org.banjie.assistance.monitoring.lists.format.ListKinds;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** An import as its pages draw it. */
@Component
class ImportView {

    private static final int ROWS = 50;

    private final ListKinds kinds;
    private final ComparedKinds compared;
    private final FaultWords faults;
    private final HitView hits;
    private final StaffDirectory staff;
    private final SignedIn signedIn;

    ImportView(
            ListKinds kinds,
            ComparedKinds compared,
            FaultWords faults,
            HitView hits,
            StaffDirectory staff,
            SignedIn signedIn) {
        this.kinds = kinds;
        this.compared = compared;
        this.faults = faults;
        this.hits = hits;
        this.staff = staff;
        this.signedIn = signedIn;
    }

    /** A line of the list of imports. */
    record Row(Import list, ListKind kind, String by) {}

    List<Row> rows(List<Import> found) {
        return found.stream().map(this::row).toList();
    }

    /** The names of the kinds compared with each list, by its code. */
    Map<String, String> compared(Locale locale) {
        return kinds.all().stream()
                .collect(Collectors.toMap(ListKind::code, list -> compared.named(list.code(), locale)));
    }

    ModelAndView show(String template, Import list, long after, long hitsAfter, Locale locale) {
        return new ModelAndView(template)
                .addObject("row", row(list))
                .addObject("list", list)
                .addObject("compared", compared.named(list.list(), locale))
                .addObject("missing", missing(list, locale))
                .addObject("faults", list.bad() == 0 ? null : faults.page(list, after, ROWS, locale))
                .addObject("hits", list.hits() == 0 ? null : hits.page(list, hitsAfter))
                .addObject("mayAct", signedIn.may(MonitoringRights.ACTING))
                .addObject("mayRemove", list.removable() && signedIn.may(MonitoringRights.ACTING))
                .addObject("after", after)
                .addObject("hitsAfter", hitsAfter);
    }

    void faults(Import list, HttpServletResponse response, Locale locale) throws IOException {
        response.setContentType("text/csv; charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("import-" + list.id() + "-faults.csv")
                        .build()
                        .toString());
        faults.write(list, response.getOutputStream(), locale);
    }

    /** The column whose absence made the import fail, in words. */
    private String missing(Import list, Locale locale) {
        return list.failureAbout().isEmpty()
                ? ""
                : kinds.get(list.list()).column(list.failureAbout()).name().in(locale);
    }

    private Row row(Import list) {
        var by = staff.find(list.uploadedBy()).map(Actor::name).orElse(list.uploadedBy());
        return new Row(list, kinds.get(list.list()), by);
    }
}
