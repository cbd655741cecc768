/** What the start looks at before anything else, and what it says when everything stands. */
@org.springframework.modulith.NamedInterface("start")
package org.banjie.embedded.start;
