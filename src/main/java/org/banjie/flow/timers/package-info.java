/** The engine's time: its clock is the house's, its timers count working days. */
@org.springframework.modulith.NamedInterface("timers")
package org.banjie.flow.timers;
