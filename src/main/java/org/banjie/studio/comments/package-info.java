/** What administrators say to each other about a draft, before it is approved. */
package org.banjie.studio.comments;
