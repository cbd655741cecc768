package org.banjie.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.banjie.site.look.Here;
import org.banjie.site.look.Look;

/**
 * What the frame of every page is drawn from; in templates {@code ${page}}.
 *
 * @param locale Chinese or English
 * @param look theme, letter size, contrast
 * @param visitor who is signed in, null for nobody
 * @param here path and query of the page
 * @param practiceDay the day it is on a training system, null on a real one
 * @param navigation the ways into the rooms
 */
public record PageFrame(
        Locale locale, Look look, Visitor visitor, String here, LocalDate practiceDay, Navigation navigation) {

    /** Value of {@code lang} on the page: it decides which glyphs are drawn. */
    public String lang() {
        return english() ? "en" : "zh-CN";
    }

    public boolean english() {
        return locale.getLanguage().equals("en");
    }

    /** Name of the other language, in that language. */
    public String otherLanguage() {
        return english() ? "中文" : "English";
    }

    public String otherLang() {
        return english() ? "zh-CN" : "en";
    }

    /** This page in the other language. */
    public String otherHref() {
        return Here.in(english() ? "zh" : "en", here);
    }

    public List<Navigation.Way> ways() {
        return navigation.ways(visitor, here);
    }

    /** The ways to what concerns nobody but the visitor. */
    public List<Navigation.Way> own() {
        return navigation.own(visitor, here);
    }

    /** Staff work in one frame, also on pages that are open to everybody. */
    public boolean staff() {
        return visitor != null && visitor.staff();
    }
}
