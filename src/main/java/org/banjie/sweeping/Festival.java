package org.banjie.sweeping;

/** When people sweep the graves: 清明, 冬至. */
public enum Festival {
    QINGMING,
    DONGZHI
}
