package org.banjie.studio.archive;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What an administrator says of a kind that does not exist yet.
 *
 * @param prefix how its case numbers begin: CB
 * @param days the statutory limit from acceptance, as somebody typed it
 * @param unit WORKING or CALENDAR
 * @param law title of what it rests on, without 《》
 * @param article 第三条
 */
public record NewKind(
        String code,
        String nameZh,
        String nameEn,
        String prefix,
        String days,
        String unit,
        String law,
        String article) {

    /** What the template calls them. */
    Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("code", code);
        words.put("nameZh", nameZh);
        words.put("nameEn", nameEn);
        words.put("prefix", prefix);
        words.put("days", days.strip());
        words.put("unit", unit);
        words.put("law", law);
        words.put("article", article);
        words.put("basis", law + article);
        return words;
    }
}
