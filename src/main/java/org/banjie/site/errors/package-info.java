/** What is answered when there is nothing to show. */
package org.banjie.site.errors;
