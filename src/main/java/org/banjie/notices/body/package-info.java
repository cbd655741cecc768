/** What a printed paper says between its head and its law, block by block, as administrators may word it. */
@org.springframework.modulith.NamedInterface("body")
package org.banjie.notices.body;
