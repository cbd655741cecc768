/** Floor 1: lots that anybody can draw again (ADR a-draw-anyone-can-check), for every spot check and sample. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"files", "journal"})
package org.banjie.lots;
