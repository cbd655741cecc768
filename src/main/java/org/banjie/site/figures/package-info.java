/** What rooms have to tell of themselves to whoever watches over the program. */
@org.springframework.modulith.NamedInterface("figures")
package org.banjie.site.figures;
