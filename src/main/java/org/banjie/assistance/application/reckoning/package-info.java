/** How income is found and recognised, and what each person adds: asked by applications and by reviews alike. */
@org.springframework.modulith.NamedInterface("reckoning")
package org.banjie.assistance.application.reckoning;
