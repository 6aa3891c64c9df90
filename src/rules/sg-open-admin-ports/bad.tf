resource "aws_security_group" "web" {
  ingress {
    protocol    = "tcp"
    from_port   = 22
    to_port     = 22
    cidr_blocks = ["10.0.0.0/8", "0.0.0.0/0"] # expect: sg-open-admin-ports
  }
  ingress {
    protocol         = "-1"
    from_port        = 0
    to_port          = 0
    ipv6_cidr_blocks = ["::/0"] # expect: sg-open-admin-ports
  }
}

resource "aws_security_group_rule" "database" {
  type              = "ingress"
  security_group_id = aws_security_group.web.id
  protocol          = "6"
  from_port         = 3000
  to_port           = 6000
  cidr_blocks       = ["0.0.0.0/0"] # expect: sg-open-admin-ports
}

resource "aws_vpc_security_group_ingress_rule" "desktop" {
  security_group_id = aws_security_group.web.id
  ip_protocol       = "tcp"
  from_port         = 3389
  to_port           = 3389
  cidr_ipv4         = "0.0.0.0/0" # expect: sg-open-admin-ports
}
