resource "aws_subnet" "a" {
  availability_zone = "us-east-1a"
}

resource "aws_subnet" "also_a" {
  availability_zone = "us-east-1a"
}

resource "aws_autoscaling_group" "web" {
  min_size            = 2
  max_size            = 4
  vpc_zone_identifier = [aws_subnet.a.id, aws_subnet.also_a.id] # expect: asg-single-zone
}

resource "aws_autoscaling_group" "worker" {
  min_size           = 2
  max_size           = 4
  availability_zones = ["us-east-1a"] # expect: asg-single-zone
}
