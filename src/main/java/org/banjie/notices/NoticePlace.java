package org.banjie.notices;

/** Where on a page with several notices one stands, by its number: short, because a code with it is small. */
public final class NoticePlace {

    private NoticePlace() {}

    /** {@code no-2026-17} of 沪松泗镇救〔2026〕17号. */
    public static String of(String number) {
        return "no-" + number.replaceAll("\\D+", "-").replaceAll("^-|-$", "");
    }
}
