/** What the program needs outside of itself, as rooms know it, so that one page can show it all. */
@org.springframework.modulith.NamedInterface("services")
package org.banjie.site.services;
