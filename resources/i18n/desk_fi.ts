<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI" sourcelanguage="en">
<context>
    <name>answer</name>
    <message>
        <source>Answer to access request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has proven who is asking, so nothing may be given. Record the check first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the person first; there is no one to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {number} has no signed letter yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is under a safety ban: give the letter at the counter or post it to the contact address. Nothing was noted as sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>choice</name>
    <message>
        <source>{key} {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{question}: {answer}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>Give either --subject or identity keys, not both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No system of the controller holds anything about this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the registers matches the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who is meant: an identity code, --identity KEY=VALUE or --subject.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something was added to the file after it was signed: do not rely on what it shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; the request is as it was last saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer is not whole, because these systems did not answer: {systems}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command was not understood: {message}. See desk {verb} --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no valid signature: do not rely on it; ask for the letter again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {path} cannot be made ({why}). Nothing was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity key {key} has no value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity key {key} was given twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program has a fault ({kind}); the request is as it was last saved. Tell support; the details are in the log folder of the workspace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is a file, not a folder for letters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>collection</name>
    <message>
        <source>Nothing has been collected for request {number} yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick the person first: nothing can be collected for nobody.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>deadline</name>
    <message>
        <source>Both clocks end on the same day, which rules: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post needs {days} working days, so the letter has to leave by {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That month has no day of the same number, so its last day counts: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks stood still from {start} to {end}: {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The extension replaces the house target too, so this day rules: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house target is earlier, so it rules: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The house target of {days} days is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last working day on or before it is {day}: the answer has to be ready then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law gives one month: to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law is earlier, so it rules: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law&apos;s last day is {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause ends on {end}, before it starts on {start}. Give FROM:TO in that order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pause starts on {start}, before the request arrived on {received}. Check both dates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request arrived on {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time was extended: the law gives three months in all, to {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {days} paused days are added to the month: {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a Saturday, so the law&apos;s last day moves on by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a Sunday, so the law&apos;s last day moves on by a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} is a public holiday ({holiday}), so the law&apos;s last day moves on by a day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>disclosure</name>
    <message>
        <source>Somebody under a safety ban has, or had, the same place of use. The answer could tell where they live, so a person has to decide before anything is given. The request stays open; take it to the person in charge of register matters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>it has to be a date such as 2023-05-29, without quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a table with keys of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a text in quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a whole number from {low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be one line with no blanks at its ends and no control characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be one of these: {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be true or false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no such key is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be read: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used until it is corrected: it is not valid TOML ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used until “{key}” is corrected: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Event: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. Enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity was checked: {evidence}. Not enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No register knows the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of identity was asked for; the clocks stand still.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer letter was signed and sealed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The free check of {year} was taken earlier by request {earlier}. No fee follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person was picked from the registers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person withdrew the request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were looked through; decisions: {decisions}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request arrived and was written down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The request was closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The systems were searched: {records} records.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The systems were searched: {records} records. Not every system answered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the free check of {year}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>identity</name>
    <message>
        <source>A document can be compared with a face only at a visit, and copies are not asked for. Use the signature, an electronic signature or an earlier identification.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A handwritten signature proves a request that came by post. Ask for a document at a visit, or for an electronic signature on an e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid driving licence is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid electronic signature is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid identity card is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid passport is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A valid residence permit card is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing proves who is asking; a name and an identity code are known to others too. Ask for one of the ways that this controller accepts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has been identified already; that is enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is enough together with details that match the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a doubt about who is asking: {doubt}. Nothing is given; ask for another proof.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This controller does not accept a driving licence. Ask for a passport, an identity card or a residence permit card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>already identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>driving licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identity card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>residence permit card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is a company. The right of access belongs to people, so there is nothing to answer under Article 15; a sole trader asks in their own name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>intake</name>
    <message>
        <source>The day of arrival, {received}, is after today, {today}. Nothing was written down; check the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity code says the person was born on {born}, after the request arrived on {received}. Check the code&apos;s sign and the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <source>The translation {file} is missing or broken, so texts cannot be written in that language. Run “installer/translations compile” or set the program up again with “installer/run”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>letter</name>
    <message>
        <source>All records of this answer, for reading by a program (JSON)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Business ID {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty in every row: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information about another person (GDPR, Article 15(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out after a person had looked at it. The reason is written down; ask us and we will tell it, unless the law forbids that (GDPR, Article 15(4); Data Protection Act 1050/2018, section 34).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of our employees, which are not normally given (Court of Justice of the European Union, C-579/21).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rows from before your contract began or after it ended. They tell of somebody else who used the same place (GDPR, Article 15(4)).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The font file {file} is missing from {folder} or cannot be read, so no letter can be drawn. The request is as it was; install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your personal identity code stands in full once, with your own details; elsewhere its end is covered (Data Protection Act 1050/2018, section 29).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[covered]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{code} (we have no explanation of this code)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} bytes that are not text (SHA-256 begins {digest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{label}: every row, for a spreadsheet (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meaning} (code {code})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source>A fault of the program: this step was not finished, and what was saved before stays. Try again; if it comes back, tell support the number {fault} from the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>person</name>
    <message>
        <source>A personal identity code has 11 characters; this has {count}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control character does not match the digits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such birth date or individual number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This does not have the form DDMMYY, sign, three digits and control character.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>profiles</name>
    <message>
        <source>Act 523/1999 is repealed and is never printed as a legal basis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no controller “{key}”. The controllers are: {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a Finnish postal code has five digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a controller has at least one system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a joint register needs the companies that share it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phone number has digits and blanks only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an answer has to state at least one purpose (GDPR Article 15(1)(a))</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a business ID such as 0128951-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a colour such as #0B5CA8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a short name of small letters a-z, digits and underscores</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be a web address such as www.ksoy.fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it has to be an e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the check digit of the business ID {value} does not match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the colour is too pale to be read on white paper (contrast below 4.5 : 1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two systems are called “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} cannot be used until it is renamed: a profile&apos;s name has small letters a-z, digits and underscores only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>registers</name>
    <message>
        <source>The data map {file} cannot be used: {key}: {reason}. No system is asked with it until the file is mended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>request</name>
    <message>
        <source>This cannot be done now: the request is in the state “{state}”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>identified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>merged with another request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for proof of identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>resources</name>
    <message>
        <source>The program&apos;s own file {file} is missing, so the installation is damaged. Install the desk again; requests and letters are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>review</name>
    <message>
        <source>Giving a covered value, or leaving something out by your own judgement, needs a reason in words. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Nobody in the registers matches all that was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{count} people match what was given. A person has to decide who is asking: give the identity code or the customer number too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>A system did not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data to be collected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delivered, to be closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identity to be checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter ready, to be signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person to be picked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proof of identity asked on {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be handed over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be looked through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be posted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be sent electronically</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Within 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paused {days} d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} d, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}.{month}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
