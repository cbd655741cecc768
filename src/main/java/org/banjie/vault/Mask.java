package org.banjie.vault;

/** Shows as much of a personal datum as tells people apart who know it anyway. Null stays null. */
public final class Mask {

    private Mask() {}

    /**
     * 310117********0013: place and the last four; E******78, where a passport or permit would have too little to cover.
     * What is shorter than any of them is hidden whole.
     */
    public static String idNo(String idNo) {
        if (idNo == null) return null;
        if (idNo.length() >= 15) return keep(idNo, 6, 4);
        return idNo.length() < 6 ? keep(idNo, 0, 0) : keep(idNo, 1, 2);
    }

    /** 138****5678 */
    public static String phone(String phone) {
        return keep(phone, 3, 4);
    }

    /** z***@qq.com: the first letter and where it is. */
    public static String mail(String address) {
        if (address == null) return null;
        var at = address.lastIndexOf('@');
        return at < 1 ? keep(address, 0, 0) : address.charAt(0) + "***" + address.substring(at);
    }

    /** The last four of a bank account. */
    public static String account(String account) {
        return keep(account, 0, 4);
    }

    /** 张**: the first character, which is the family name of most. */
    public static String name(String name) {
        return keep(name, 1, 0);
    }

    private static String keep(String value, int head, int tail) {
        if (value == null) return null;
        var points = value.codePoints().toArray();
        var hidden = points.length - head - tail;
        if (hidden <= 0) return "*".repeat(points.length);
        return new String(points, 0, head) + "*".repeat(hidden) + new String(points, points.length - tail, tail);
    }
}
