/** What a style sheet is under Jest: nothing. */
export default {};
