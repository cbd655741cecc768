/** Who keeps away from which case, and until when (回避). */
@org.springframework.modulith.NamedInterface("recusals")
package org.banjie.access.recusals;
