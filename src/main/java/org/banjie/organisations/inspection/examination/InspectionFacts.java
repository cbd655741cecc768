package org.banjie.organisations.inspection.examination;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.banjie.cases.Case;
import org.banjie.kinds.Settings;
import org.banjie.kinds.own.CaseFacts;
import org.banjie.organisations.inspection.reports.InspectionReport;
import org.banjie.organisations.inspection.reports.InspectionReports;
import org.banjie.organisations.inspection.rounds.ReportDeadline;
import org.banjie.words.Sentences;
import org.banjie.words.Words;
import org.springframework.stereotype.Component;

/** What the inspection's papers say, and what whoever looks at a report sees first. */
@Component
class InspectionFacts implements CaseFacts {

    private static final int MOST = 12;
    private static final Words SEPARATOR = new Words("；", "; ");

    private final InspectionReports reports;
    private final Scrutiny scrutiny;
    private final InspectionFindings findings;
    private final ReturnWords returned;
    private final ReportDeadline owed;
    private final Settings settings;
    private final Sentences sentences;

    InspectionFacts(
            InspectionReports reports,
            Scrutiny scrutiny,
            InspectionFindings findings,
            ReturnWords returned,
            ReportDeadline owed,
            Settings settings,
            Sentences sentences) {
        this.reports = reports;
        this.scrutiny = scrutiny;
        this.findings = findings;
        this.returned = returned;
        this.owed = owed;
        this.settings = settings;
        this.sentences = sentences;
    }

    @Override
    public String kind() {
        return "inspection";
    }

    @Override
    public Map<String, Object> of(Case found) {
        var report = reports.ofCase(found.caseNo());
        var facts = new HashMap<String, Object>();
        facts.put("year", report.year());
        facts.put("uscc", report.uscc());
        facts.put("organisation", report.name());
        facts.put("orgType", report.type());
        facts.put("receivedOn", report.receivedOn());
        facts.put("late", report.late());
        facts.put("asked", returned.of(found.caseNo()));
        owed.until(found.caseNo()).ifPresent(day -> facts.put("correctBy", day));
        if (report.conclusion() != null) concluded(report, facts);
        return facts;
    }

    private void concluded(InspectionReport report, Map<String, Object> facts) {
        facts.put("conclusion", sentences.onPaper("inspection.conclusion." + report.conclusion()));
        facts.put("conclusionBasis", findings.conclusion(report).basis());
        facts.put("faults", faults(report.caseNo()));
        facts.put("rectifyBy", report.rectifyBy());
        facts.put("months", settings.value("inspection", "rectificationMonths"));
    }

    private List<String> faults(String caseNo) {
        return findings.faults(caseNo).stream()
                .map(fault -> sentences.onPaper("inspection.fault." + fault.code())
                        + "（" + sentences.onPaper("inspection.severity." + fault.severity()) + "）："
                        + fault.finding())
                .toList();
    }

    /** What must be looked at, then what changed, the biggest change first. */
    @Override
    public Map<String, String> shown(Case found, Locale locale) {
        var report = reports.ofCase(found.caseNo());
        var shown = new LinkedHashMap<String, String>();
        if (report.receivedOn() == null) return shown;
        var words = scrutiny.exceptions(report).stream()
                .map(one -> one.words().in(locale))
                .collect(Collectors.joining(SEPARATOR.in(locale)));
        shown.put(text("shown.look-at", locale), words.isEmpty() ? text("shown.nothing", locale) : words);
        scrutiny.changes(report).stream()
                .limit(MOST)
                .forEach(change -> shown.put(
                        text("shown.changed", locale, text("field." + change.field(), locale)),
                        text("shown.change", locale, change.was(), change.is(), sign(change.percent()))));
        return shown;
    }

    private static String sign(int percent) {
        return percent > 0 ? "+" + percent : String.valueOf(percent);
    }

    private String text(String key, Locale locale, Object... arguments) {
        return sentences.in(locale, "inspection." + key, arguments);
    }
}
