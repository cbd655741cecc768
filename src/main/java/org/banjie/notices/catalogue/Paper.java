package org.banjie.notices.catalogue;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.banjie.notices.body.Block;

/**
 * A printed paper that a kind of application issues.
 *
 * @param template the file in {@code notices/}
 * @param title with facts in braces: {@code {matter}确认通知书}
 * @param series the letter of the matter in the document number: 救 in 沪松泗镇救〔2026〕17号; null for papers without one
 * @param needs facts it cannot do without
 * @param may facts it prints when they are there; no others reach the paper, whatever the caller passes
 * @param remedies whether it tells how to object to it (行政复议, 行政诉讼)
 * @param tracking whether it carries the QR code to the case's progress
 * @param notes paragraphs that every such paper says
 * @param basis the articles it rests on
 * @param issuer fact that names who issues it where that is no office (the funeral home); null for an office's paper
 * @param posted whether it is put up for everybody to read: its days are counted from the day it was printed
 * @param body what the bureau has it say between its head and its law; empty where it says what its template does
 * @param names facts of the kind's own by the words its body has for them: {@code {申请理由: answers.reason}}
 */
public record Paper(
        String template,
        String title,
        String series,
        List<String> needs,
        List<String> may,
        boolean remedies,
        boolean tracking,
        List<String> notes,
        List<Basis> basis,
        String issuer,
        boolean posted,
        List<Block> body,
        Map<String, String> names) {

    /** The form in which a paper of blocks is printed. */
    public static final String WORDED = "worded";

    public Paper {
        may = may == null ? List.of() : may;
        notes = notes == null ? List.of() : notes;
        basis = basis == null ? List.of() : basis;
        body = body == null ? List.of() : body;
        names = names == null ? Map.of() : names;
    }

    /** The articles in force on that day. */
    public List<Basis> basisOn(LocalDate day) {
        return basis.stream().filter(b -> b.on(day)).toList();
    }

    /** The same paper with the articles that hold for these facts only. */
    public Paper under(Map<String, Object> given) {
        var holding = basis.stream().filter(one -> one.holdsFor(given)).toList();
        return new Paper(
                template, title, series, needs, may, remedies, tracking, notes, holding, issuer, posted, body, names);
    }

    /** The same paper in other words. @param codes of the kind's own facts by their words */
    public Paper worded(List<Block> words, Map<String, String> codes, List<String> more) {
        return new Paper(
                template, title, series, needs, more, remedies, tracking, notes, basis, issuer, posted, words, codes);
    }

    /**
     * The facts that may appear on the paper.
     *
     * @param given each as it is, or as a {@link Supplier} that is asked only by a paper that says it
     * @throws IllegalArgumentException naming what is missing: the model that asked for the paper is wrong
     */
    public Map<String, Object> facts(Map<String, Object> given) {
        var facts = new LinkedHashMap<String, Object>();
        needs.forEach(fact -> facts.put(fact, asked(given.get(fact))));
        may.forEach(fact -> facts.put(fact, asked(given.get(fact))));
        var missing = new TreeSet<>(needs);
        missing.removeIf(fact -> isThere(facts.get(fact)));
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException("paper " + template + " cannot be issued without " + missing);
        }
        return facts;
    }

    /** The title with these facts in it. */
    public String title(Map<String, Object> facts) {
        var filled = title;
        for (var fact : facts.entrySet()) {
            filled = filled.replace("{" + fact.getKey() + "}", String.valueOf(fact.getValue()));
        }
        return filled;
    }

    private static Object asked(Object given) {
        return given instanceof Supplier<?> later ? later.get() : given;
    }

    private static boolean isThere(Object fact) {
        return fact instanceof List<?> list
                ? !list.isEmpty()
                : fact != null && !fact.toString().isBlank();
    }
}
