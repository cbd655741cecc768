/** The front door: what people come for, in their own words, before anybody asks who they are. */
@org.springframework.modulith.NamedInterface("front")
package org.banjie.site.front;
