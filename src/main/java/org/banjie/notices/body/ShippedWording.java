package org.banjie.notices.body;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The words of an element of a form, as {@link Sentence} has them. */
final class ShippedWording {

    /** It says something that blocks cannot say. */
    static final class Fixed extends RuntimeException {

        private static final long serialVersionUID = 1;
    }

    private static final Map<String, String> OF_THE_OFFICE = Map.of(
            "paper.organ", "organ",
            "paper.caseNo", "caseNo",
            "paper.issuedOn", "issuedOn",
            "office.address", "officeAddress",
            "office.phone", "officePhone",
            "redress.reconsiderationTo", "reconsiderationTo");

    /** Whatever else a form says by its attributes blocks cannot say. */
    private static final Set<String> READ = Set.of("th:if", "th:unless", "th:text");

    private static final Pattern NAMED = Pattern.compile("facts\\.((?:answers\\.)?\\w+)");
    private static final Pattern DATED = Pattern.compile("dates\\.(?:day|month)\\((.+)\\)");
    private static final Pattern OTHERWISE = Pattern.compile("(facts\\.\\w+)(?: != null \\? \\1 : | \\?: )(.+)");
    private static final Pattern EMPTY = Pattern.compile("\\$\\{#lists\\.isEmpty\\((.+)\\)}");
    private static final Pattern INSIDE = Pattern.compile("\\[\\[\\$\\{(.*?)}]]");
    private static final Pattern PUT = Pattern.compile("\\$\\{(.*?)}");
    private static final Pattern LIST = Pattern.compile("~\\{paper :: numbered\\(\\$\\{(facts\\.\\w+)}\\)}");
    private static final Pattern EACH = Pattern.compile("row : \\$\\{(facts\\.\\w+)}");

    private ShippedWording() {}

    /** What it says, hanging on what it hangs on. */
    static String of(Element one) {
        var text = one.getAttribute("th:text");
        return hanging(one, text.isEmpty() ? inside(one) : put(text));
    }

    static String list(Element one) {
        return "{" + FactNames.zh(code(match(LIST, one.getAttribute("th:replace")))) + "}";
    }

    static String each(Element row) {
        return "{" + FactNames.zh(code(match(EACH, row.getAttribute("th:each")))) + "}";
    }

    /** Whether it is left out exactly where that list is. */
    static boolean hangsOn(Element one, String list) {
        var empty = EMPTY.matcher(one.getAttribute("th:unless"));
        return empty.matches() && list.equals("{" + FactNames.zh(code(empty.group(1))) + "}");
    }

    static String hanging(Element one, String text) {
        for (var i = 0; i < one.getAttributes().getLength(); i++) {
            var name = one.getAttributes().item(i).getNodeName();
            if (name.startsWith("th:") && !READ.contains(name)) throw new Fixed();
        }
        var there = one.getAttribute("th:if");
        var notThere = one.getAttribute("th:unless");
        if (there.isEmpty() && notThere.isEmpty()) return text;
        var empty = EMPTY.matcher(notThere);
        if (empty.matches()) return hanging(code(empty.group(1)), false, text);
        return hanging(code(match(PUT, there.isEmpty() ? notThere : there)), there.isEmpty(), text);
    }

    private static String hanging(String code, boolean absent, String text) {
        var name = "{" + FactNames.zh(code) + "}";
        var flat = !text.contains("〔");
        if (!absent
                && flat
                && text.contains(name)
                && Sentence.of(text).facts().stream().allMatch(code::equals)) {
            return "〔" + text + "〕";
        }
        return "〔" + (absent ? "没有" : "有") + name + "：" + text + "〕";
    }

    private static String inside(Element one) {
        var said = new StringBuilder();
        for (var node = one.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node.getNodeType() == Node.TEXT_NODE) {
                said.append(INSIDE.matcher(node.getTextContent())
                        .replaceAll(found -> Matcher.quoteReplacement(expression(found.group(1)))));
            } else if (node instanceof Element part && part.getTagName().equals("th:block")) {
                said.append(of(part));
            } else {
                throw new Fixed();
            }
        }
        return said.toString().strip();
    }

    private static String put(String text) {
        if (text.startsWith("|") && text.endsWith("|")) {
            return PUT.matcher(text.substring(1, text.length() - 1))
                    .replaceAll(found -> Matcher.quoteReplacement(expression(found.group(1))));
        }
        return expression(match(PUT, text));
    }

    private static String expression(String said) {
        var otherwise = OTHERWISE.matcher(said);
        if (!otherwise.matches()) return "{" + FactNames.zh(code(said)) + "}";
        var code = code(otherwise.group(1));
        var instead = new StringBuilder();
        for (var piece : otherwise.group(2).split(" \\+ ")) {
            if (piece.matches("'[^']*'")) instead.append(piece, 1, piece.length() - 1);
            else instead.append(expression(piece));
        }
        return hanging(code, false, "{" + FactNames.zh(code) + "}") + hanging(code, true, instead.toString());
    }

    private static String code(String said) {
        var dated = DATED.matcher(said);
        if (dated.matches()) return code(dated.group(1));
        var named = NAMED.matcher(said);
        if (named.matches()) return named.group(1);
        var ofTheOffice = OF_THE_OFFICE.get(said);
        if (ofTheOffice == null) throw new Fixed();
        return ofTheOffice;
    }

    private static String match(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        if (!found.matches()) throw new Fixed();
        return found.group(1);
    }
}
