variable "subnets" {}

resource "aws_subnet" "a" {
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "b" {
  availability_zone = "us-east-1b"
}

resource "aws_subnet" "each" {
  count = 2
}

resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.b.id]
}

# One instance that heals itself.
resource "aws_autoscaling_group" "bastion" {
  min_size            = 1
  max_size            = 1
  vpc_zone_identifier = [aws_subnet.a.id]
}

# The list in a list of old Terraform.
resource "aws_autoscaling_group" "old" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = ["${var.subnets}"]
}

resource "aws_autoscaling_group" "spread" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = aws_subnet.each[*].id
}

resource "aws_placement_group" "near" {
  name     = "near"
  strategy = "cluster"
}

resource "aws_autoscaling_group" "cluster" {
  min_size            = 2
  max_size            = 4
  placement_group     = aws_placement_group.near.id
  vpc_zone_identifier = [aws_subnet.a.id]
}
