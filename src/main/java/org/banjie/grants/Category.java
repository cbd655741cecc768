package org.banjie.grants;

/** What is granted (上海市社会救助条例第十条至第十五条). */
public enum Category {
    /** 最低生活保障 */
    MLA,
    /** 最低生活保障边缘 */
    MARGINAL,
    /** 特困人员供养 */
    EXTREME,
    /** 刚性支出困难 */
    RIGID,
    /** 临时救助: given once, and beside any other grant. */
    TEMPORARY,
    /** What the guide of another kind grants to one person: beside anything else. */
    OTHER;

    /** Whether a person in such a grant can be in no other. */
    boolean excludesOthers() {
        return this != TEMPORARY && this != OTHER;
    }
}
