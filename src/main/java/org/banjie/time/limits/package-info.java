/** Statutory limits: start, length, pauses with a reason, due day, lamp. */
@org.springframework.modulith.NamedInterface("limits")
package org.banjie.time.limits;
