resource "aws_placement_group" "near" {
  name     = "near"
  strategy = "cluster"
}

resource "aws_instance" "one" {
  instance_type   = "t3.xlarge" # expect: placement-group-type
  placement_group = aws_placement_group.near.name
}
