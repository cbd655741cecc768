package org.banjie.flow.gate;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.banjie.flow.gate.xml.Findings;
import org.banjie.flow.gate.xml.XmlNode;
import org.springframework.context.support.DefaultMessageSourceResolvable;

/**
 * The written properties of a step, our own words in a model:
 *
 * <pre>
 * outcome.CODE   APPROVE|REJECT|RETURN|OTHER[!] | 中文 | English      "!": a reason must be given
 * fourEyes       ids of the steps whose doers may not do this one
 * limit          SETTING visitLimit: what the guide's setting of that name says on the day the step becomes ready, with
 *                its basis; 3 WORKING, 7 CALENDAR or 12 HOURS from when it is ready, written in the model without one;
 *                HOURS collect: the case's own limit in hours;
 *                3 WORKING; 5 WORKING from 2027-01-01: what holds on the day the step becomes ready;
 *                DAYS joint-review: the case's own limit in days of that name, where it ends before the statutory one
 * begin          by when somebody has to have taken it in hand, as a setting of the guide or in days, as above
 * shows          ids of forms whose answers an applicant is shown
 * papers         codes of the printed papers that are put up or handed over at the step
 * gathers        codes of the papers that whoever does the step brings with it, as the guide lists them
 * name.en, hint, hint.en, form.*                                      words
 * </pre>
 *
 * Outcomes, four eyes and limits belong to user tasks.
 */
final class StepProperties {

    private static final Pattern OUTCOME = Pattern.compile("outcome\\.[A-Za-z][A-Za-z0-9_-]{0,39}");
    private static final Pattern OUTCOME_VALUE =
            Pattern.compile("(APPROVE|REJECT|RETURN|OTHER)!?\\s*\\|\\s*[^|\\s][^|]{0,60}\\|\\s*[^|\\s][^|]{0,100}");
    /** Every month is as long as its shortest, so that no day is said that does not exist. */
    private static final String DAY = "20\\d\\d-(0[1-9]|1[0-2])-(0[1-9]|1\\d|2[0-8])";

    private static final String DAYS = "[1-9]\\d{0,3} (WORKING|CALENDAR)(; [1-9]\\d{0,3} (WORKING|CALENDAR) from " + DAY
            + "){0,9}" + "|SETTING [a-z][A-Za-z0-9]{0,39}";
    private static final Pattern LIMIT_VALUE =
            Pattern.compile(DAYS + "|[1-9]\\d{0,3} HOURS|(HOURS|DAYS) [a-z][a-z-]{0,39}");
    private static final Pattern BEGIN_VALUE = Pattern.compile(DAYS);
    private static final Pattern FORMS = Pattern.compile("[a-z][a-z0-9-]{0,59}( [a-z][a-z0-9-]{0,59})*");
    private static final Pattern WORDS = Pattern.compile("name\\.en|hint|hint\\.en|form\\.[A-Za-z0-9_.-]{1,60}");

    private final XmlNode properties;
    private final Set<String> tasks;
    private final Findings findings;

    StepProperties(XmlNode properties, Set<String> tasks, Findings findings) {
        this.properties = properties;
        this.tasks = tasks;
        this.findings = findings;
    }

    void check() {
        Set<String> names = new HashSet<>();
        for (var property : properties.children()) {
            var name = property.attribute("name");
            var value = property.attribute("value");
            if (name == null || value == null) continue;
            if (!names.add(name)) findings.error(property, "property-twice", name);
            check(property, name, value);
        }
    }

    private void check(XmlNode property, String name, String value) {
        var ofUserTask = properties.parent().parent() != null
                && properties.parent().parent().is("userTask");
        if (WORDS.matcher(name).matches()) return;
        if (ofUserTask && OUTCOME.matcher(name).matches()) {
            require(OUTCOME_VALUE.matcher(value).matches(), property, name, value, "outcome");
        } else if (ofUserTask && name.equals("limit")) {
            require(LIMIT_VALUE.matcher(value).matches(), property, name, value, "limit");
        } else if (ofUserTask && name.equals("begin")) {
            require(BEGIN_VALUE.matcher(value).matches(), property, name, value, "begin");
        } else if (ofUserTask && name.equals("shows")) {
            require(FORMS.matcher(value).matches(), property, name, value, "shows");
        } else if (ofUserTask && name.equals("papers")) {
            require(FORMS.matcher(value).matches(), property, name, value, "papers");
        } else if (ofUserTask && name.equals("gathers")) {
            require(FORMS.matcher(value).matches(), property, name, value, "gathers");
        } else if (ofUserTask && name.equals("fourEyes")) {
            checkFourEyes(property, value);
        } else {
            findings.error(property, "property-unknown", name);
        }
    }

    private void checkFourEyes(XmlNode property, String value) {
        var own = properties.parent().parent().attribute("id");
        for (var id : value.strip().split("\\s+")) {
            if (!tasks.contains(id) || id.equals(own)) findings.error(property, "four-eyes", id);
        }
    }

    private void require(boolean kept, XmlNode property, String name, String value, String convention) {
        if (!kept) {
            var key = "flow.gate.shape." + convention;
            findings.error(property, "value", name, value, new DefaultMessageSourceResolvable(key));
        }
    }
}
