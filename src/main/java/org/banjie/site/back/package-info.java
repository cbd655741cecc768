/** Pages of this site that somebody is led back to. */
@org.springframework.modulith.NamedInterface("back")
package org.banjie.site.back;
