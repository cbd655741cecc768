/** How the pages look to one reader: language, type size, contrast. */
@org.springframework.modulith.NamedInterface("look")
package org.banjie.site.look;
