package org.banjie.jurisdiction;

/**
 * A district, street (街镇) or village (村居), with its 统计用区划代码: 310117, 310117001, 310117001001.
 *
 * @param parent code of the unit above; null for the district
 * @param name as people write it: 岳阳街道
 * @param statistical a zone that is counted like a street or village but is no office: nothing is decided there
 */
public record Unit(String code, String parent, UnitLevel level, String name, boolean statistical) {

    /** Whether cases can be handled here. */
    public boolean isOffice() {
        return !statistical;
    }
}
